import { type Tree, isMadeBy, partsOf, ruleOf } from './parseStatement.ts';

/** Parts of a clause that give a value a name: `expression AS name`. */
const namings = ['ReturnItem', 'UnwindClause'];

/** How many copies of a variable's value an expression can hold. */
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
 * The most copies of one earlier value that a later one of the statement can hold. Twenty times `WITH s + s AS s` makes
 * a million of them inside one row, which Neo4j neither counts as memory nor interrupts. Scopes are not told apart, so
 * this may be too high, never too low.
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
