import { type Tree, isMadeBy, parseStatement, partsOf, ruleOf } from './parseStatement.ts';

/** A property that a statement reads from a pattern variable: `m.origin`, `(c:Country {nme: …})`. */
export interface AskedProperty {
  /** As written: `m.origin`. */
  text: string;
  name: string;
  kind: 'node' | 'relationship';
  /** The labels or types that the statement gives it anywhere; empty if none. */
  of: readonly string[];
}

/** The names in a statement. */
export interface NamesInStatement {
  labels: readonly string[];
  types: readonly string[];
  properties: readonly AskedProperty[];
}

/** The elements of patterns by variable; anonymous ones have keys of their own. */
interface Bound {
  kind: AskedProperty['kind'];
  of: Set<string>;
}

const plain = (part: Tree | undefined): string => (part?.getText() ?? '').replaceAll('`', '');

/** The names in `:Country|Group&!Person`, without negated and dynamic ones. */
function namesOf(expression: Tree): string[] {
  if (ruleOf(expression).startsWith('Dynamic')) return [];
  if (isMadeBy(expression, 'LabelExpression2', 'LabelExpression2Is') && plain(expression).startsWith('!'))
    return [];
  if (isMadeBy(expression, 'SymbolicNameString')) return [plain(expression)];
  return (expression.children ?? []).flatMap(namesOf);
}

const childOf = (part: Tree, ...rules: string[]): Tree | undefined =>
  part.children?.find((child) => isMadeBy(child, ...rules));

/** Variables not bound by a pattern: after `WITH c {.id} AS c`, `c` is a map. */
function renamed(parts: readonly Tree[]): ReadonlySet<string> {
  const names = parts.flatMap(({ children }) =>
    (children ?? []).filter((_, at) => at > 0 && /^as$/i.test(children?.[at - 1]?.getText() ?? '')),
  );
  return new Set(names.map(plain));
}

/** The keys of a pattern's own map, `{name: …}`, not those of nested maps. */
function keysOf(pattern: Tree): string[] {
  const map = childOf(childOf(pattern, 'Properties') ?? pattern, 'Map');
  return (map?.children ?? []).filter((child) => isMadeBy(child, 'PropertyKeyName')).map(plain);
}

/** The node of a rule that spans all of a part, ignoring the rules wrapped around it. */
function wholeAs(rule: string, part: Tree | undefined): Tree | undefined {
  if (!part || isMadeBy(part, rule)) return part;
  return part.children?.length === 1 ? wholeAs(rule, part.children[0]) : undefined;
}

/** `origin` from `.origin`, as in `m.origin` and `m {.origin}`; null for anything else. */
function propertyOf(part: Tree | undefined): string | null {
  const property = wholeAs('Property', part);
  return property ? plain(property).replace(/^\./, '') : null;
}

/** The first property read from a variable, or all of a map projection. */
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
 * The labels, relationship types and properties that a statement names, as far as its text shows what they belong to; empty
 * for text that is not Cypher. Pure, but the first call is slow: see `parseStatement`.
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
