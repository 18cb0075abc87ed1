import { type Tree, isMadeBy, parseStatement, partsOf, ruleOf } from './parseStatement.ts';

/** A property that a statement asks of what a pattern binds: `m.origin`, `(c:Country {nme: …})`. */
export interface AskedProperty {
  /** As the statement has it: `m.origin`. */
  text: string;
  name: string;
  kind: 'node' | 'relationship';
  /** The labels or types that the statement gives it, be it in several places; none where it gives none. */
  of: readonly string[];
}

/** What a statement calls by name. */
export interface NamesInStatement {
  labels: readonly string[];
  types: readonly string[];
  properties: readonly AskedProperty[];
}

/** What a pattern binds, by variable; patterns without one have a place of their own. */
interface Bound {
  kind: AskedProperty['kind'];
  of: Set<string>;
}

const plain = (part: Tree | undefined): string => (part?.getText() ?? '').replaceAll('`', '');

/** The names of `:Country|Group&!Person`, without those that are excluded or only known when it runs. */
function namesOf(expression: Tree): string[] {
  if (ruleOf(expression).startsWith('Dynamic')) return [];
  if (isMadeBy(expression, 'LabelExpression2', 'LabelExpression2Is') && plain(expression).startsWith('!'))
    return [];
  if (isMadeBy(expression, 'SymbolicNameString')) return [plain(expression)];
  return (expression.children ?? []).flatMap(namesOf);
}

const childOf = (part: Tree, ...rules: string[]): Tree | undefined =>
  part.children?.find((child) => isMadeBy(child, ...rules));

/** Variables that something other than a pattern makes: `WITH c {.id} AS c` is a map from there on. */
function renamed(parts: readonly Tree[]): ReadonlySet<string> {
  const names = parts.flatMap(({ children }) =>
    (children ?? []).filter((_, at) => at > 0 && /^as$/i.test(children?.[at - 1]?.getText() ?? '')),
  );
  return new Set(names.map(plain));
}

/** The keys of a pattern's own map, `{name: …}`, not of maps inside its values. */
function keysOf(pattern: Tree): string[] {
  const map = childOf(childOf(pattern, 'Properties') ?? pattern, 'Map');
  return (map?.children ?? []).filter((child) => isMadeBy(child, 'PropertyKeyName')).map(plain);
}

/** What a rule made that is all of a part, however many rules stand around it. */
function wholeAs(rule: string, part: Tree | undefined): Tree | undefined {
  if (!part || isMadeBy(part, rule)) return part;
  return part.children?.length === 1 ? wholeAs(rule, part.children[0]) : undefined;
}

/** `origin` of `.origin`, in `m.origin` and in `m {.origin}`; null of anything else. */
function propertyOf(part: Tree | undefined): string | null {
  const property = wholeAs('Property', part);
  return property ? plain(property).replace(/^\./, '') : null;
}

/** The first property that is asked of a variable, or all of a map projection. */
function askedOf(part: Tree): string[] {
  const [, ...others] = part.children ?? [];
  if (isMadeBy(part, 'Expression2', 'PropertyExpression'))
    return [propertyOf(others[0])].filter((name) => name !== null);
  if (!isMadeBy(part, 'MapProjection')) return [];
  return others.flatMap((each) => propertyOf(each) ?? []);
}

function bind(patterns: readonly Tree[]): { byVariable: Map<string, Bound>; asked: AskedProperty[] } {
  const byVariable = new Map<string, Bound>();
  const inPatterns = patterns.map((pattern) => {
    const kind = isMadeBy(pattern, 'NodePattern') ? ('node' as const) : ('relationship' as const);
    const labels = childOf(pattern, 'LabelExpression');
    const variable = plain(childOf(pattern, 'Variable'));
    const bound = byVariable.get(variable) ?? { kind, of: new Set<string>() };
    if (variable !== '') byVariable.set(variable, bound);
    for (const name of labels ? namesOf(labels) : []) bound.of.add(name);
    return { pattern, variable, bound };
  });
  const asked = inPatterns.flatMap(({ pattern, variable, bound }) =>
    keysOf(pattern).map((name): AskedProperty => ({
      text: `${variable}.${name}`,
      name,
      kind: bound.kind,
      of: [...bound.of],
    })),
  );
  return { byVariable, asked };
}

/**
 * The labels, relationship types and properties that a statement names, so far as its text tells what they are of; nothing where it
 * is no Cypher. Pure, but slow at the first call: see `parseStatement`.
 */
export function namesIn(text: string): NamesInStatement {
  const parts = parseStatement(text).statements.flatMap((statement) => [...partsOf(statement)]);
  const patterns = parts.filter((part) => isMadeBy(part, 'NodePattern', 'RelationshipPattern'));
  const { byVariable, asked } = bind(patterns);
  // `WHERE a:Country` says more of a variable.
  for (const { children } of parts) {
    const labels = wholeAs('LabelExpression', children?.[1]);
    const bound = byVariable.get(plain(children?.[0]));
    if (labels) for (const label of namesOf(labels)) bound?.of.add(label);
  }
  const others = renamed(parts);
  const inExpressions = parts.flatMap((part) => {
    const variable = plain(part.children?.[0]);
    const bound = others.has(variable) ? undefined : byVariable.get(variable);
    if (!bound) return [];
    return askedOf(part).map((name): AskedProperty => ({
      text: `${variable}.${name}`,
      name,
      kind: bound.kind,
      of: [...bound.of],
    }));
  });
  const namedBy = (rule: string): string[] => [
    ...new Set(
      patterns
        .filter((pattern) => isMadeBy(pattern, rule))
        .flatMap((pattern) => childOf(pattern, 'LabelExpression') ?? [])
        .flatMap(namesOf),
    ),
  ];
  return {
    labels: namedBy('NodePattern'),
    types: namedBy('RelationshipPattern'),
    properties: [...asked, ...inExpressions],
  };
}
