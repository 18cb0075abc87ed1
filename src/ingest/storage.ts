import { readStatements } from '../neo4j/readStatements.ts';

/**
 * The version of the rules by which sources are read, and facts and entities computed. Increment it whenever the same
 * sources give a different result: graphs are then settled again when opened, and sources read again when loaded.
 */
export const rulesVersion = 9;

/** The migrations in order, by number: `002-code-points` is 2. */
export const migrations = (): readonly { number: number; name: string; text: string }[] =>
  [...readStatements('migrations')].map(([name, text]) => ({
    number: Number.parseInt(name, 10),
    name,
    text,
  }));

/** The storage version that this code writes: the number of the last migration. */
export const storageVersion = (): number => Math.max(0, ...migrations().map(({ number }) => number));

/** The node that records how a graph is stored. */
export const storageNode = (): { id: string; version: number; rules: number } => ({
  id: 'storage',
  version: storageVersion(),
  rules: rulesVersion,
});
