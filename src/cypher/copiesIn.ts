import { type Tree, isMadeBy, partsOf, ruleOf } from './parseStatement.ts';

/** Clause parts that name a value: `expression AS name`. */
const namings = ['ReturnItem', 'UnwindClause'];

/** The number of copies of a variable's value that an expression can hold. */
function copiesOf(expression: Tree, known: ReadonlyMap<string, number>): number {
  let copies = 0;
  for (const part of partsOf(expression)) {
    if (isMadeBy(part, 'Variable')) copies += known.get(part.getText()) ?? 1;
  }
  return Math.max(1, copies);
}

function nameOf(naming: Tree): string | undefined {
  const variables = (naming.children ?? []).filter((child) => isMadeBy(child, 'Variable'));
  return variables.at(-1)?.getText();
}

/**
 * The maximum number of copies of one earlier value that a later value can hold. Twenty times `WITH s + s AS s` makes a
 * million of them in one row, which Neo4j neither counts as memory nor interrupts. Ignores scopes, so the result may be
 * too high, never too low.
 */
export function copiesIn(statement: Tree): number {
  const known = new Map<string, number>();
  let most = 1;
  for (const part of partsOf(statement)) {
    if (!namings.includes(ruleOf(part))) continue;
    const copies = copiesOf(part, known);
    const name = nameOf(part);
    if (name !== undefined) known.set(name, Math.max(copies, known.get(name) ?? 1));
    most = Math.max(most, copies);
  }
  return most;
}
