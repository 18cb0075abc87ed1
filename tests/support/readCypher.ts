import { parserWrapper } from '@neo4j-cypher/language-support';

/** A node of the parse tree: rules have children, words have only their text. */
interface Tree {
  children?: Tree[] | null;
  getText(): string;
}

/** `(deal:Contract {id: $id})` as far as the rules ask: labels, also those of its WHERE, and given property keys. */
export interface NodePattern {
  text: string;
  variable: string | undefined;
  labels: string[];
  keys: string[];
}

/** One step of a pattern. `isPassing` tells, of each end, whether the pattern goes on behind it. */
export interface Step {
  text: string;
  types: string[];
  /** The node that the arrow comes from, then the one it points to; in the order of writing without an arrow. */
  ends: [NodePattern, NodePattern];
  isPassing: [boolean, boolean];
  isDirected: boolean;
}

/** What the rules of tests/cypher.slow.test.ts ask of a statement. */
export interface Cypher {
  nodes: NodePattern[];
  steps: Step[];
  /** Names behind a point: `name` of `deal.name` and of `deal {.name}`. */
  properties: string[];
  /** Labels and relationship types. */
  words: string[];
  /** Parameters, without `$`. */
  parameters: string[];
  /** Keys of map literals and projections: `amount` of `{amount: deal.value}`. */
  keys: string[];
}

const isRule = (tree: Tree, rule: string): boolean => tree.constructor.name === `${rule}Context`;

/** Every part of a tree that a rule of the grammar made, the outer ones first. */
function findAll(tree: Tree, ...rules: string[]): Tree[] {
  const own = rules.some((rule) => isRule(tree, rule)) ? [tree] : [];
  return [...own, ...(tree.children ?? []).flatMap((child) => findAll(child, ...rules))];
}

const textsOf = (trees: readonly Tree[]): string[] => trees.map((tree) => tree.getText());

function readNode(tree: Tree): NodePattern {
  const text = tree.getText();
  const maps = (tree.children ?? []).filter((child) => isRule(child, 'Properties') || isRule(child, 'Map'));
  return {
    text,
    variable: /^\((\w+)/.exec(text.replace(/WHERE.*/s, ''))?.[1],
    // A label that is excluded, `!Unasserted`, keeps its mark.
    labels: textsOf(findAll(tree, 'LabelExpression2')).filter((label) => !label.startsWith('(')),
    keys: textsOf(maps.flatMap((map) => findAll(map, 'PropertyKeyName'))),
  };
}

function readSteps(element: Tree): Step[] {
  const parts = element.children ?? [];
  return parts.flatMap((part, position): Step[] => {
    if (!isRule(part, 'RelationshipPattern')) return [];
    // A quantifier may stand between a relationship and the node behind it.
    const after = parts.findIndex((each, index) => index > position && isRule(each, 'NodePattern'));
    const before = parts[position - 1];
    const behind = parts[after];
    if (!before || !behind) return [];
    const text = part.getText();
    const isReversed = text.startsWith('<');
    const ends: Step['ends'] = [readNode(before), readNode(behind)];
    const isPassing: Step['isPassing'] = [position > 1, after < parts.length - 1];
    return [
      {
        text,
        types: textsOf(findAll(part, 'LabelName', 'LabelOrRelType')),
        ends: isReversed ? [ends[1], ends[0]] : ends,
        isPassing: isReversed ? [isPassing[1], isPassing[0]] : isPassing,
        isDirected: isReversed !== text.endsWith('>'),
      },
    ];
  });
}

/** Reads a statement with Neo4j's own grammar. Takes the text of one statement, gives its patterns and names. */
export function readCypher(text: string): Cypher {
  const parsed = parserWrapper.parse(text).statementsParsing[0];
  const tree = parsed?.ctx as unknown as Tree;
  return {
    words: [
      ...(parsed?.collectedLabelOrRelTypes ?? []).map(({ labelText }) => labelText),
      ...textsOf(findAll(tree, 'LabelType')).map((label) => label.slice(1)),
    ],
    parameters: (parsed?.collectedParameters ?? []).map(({ name }) => name),
    nodes: findAll(tree, 'NodePattern').map(readNode),
    steps: findAll(tree, 'PatternElement', 'PathPatternNonEmpty').flatMap(readSteps),
    properties: findAll(tree, 'Property').map((property) => property.getText().slice(1)),
    keys: findAll(tree, 'Map', 'MapProjectionElement').flatMap((map) =>
      textsOf((map.children ?? []).filter((child) => isRule(child, 'PropertyKeyName'))),
    ),
  };
}
