import { readStatements } from '../neo4j/readStatements.ts';

/**
 * The rules by which facts and entities are computed from claims and names, and by which sources are read. One higher
 * whenever the same sources give something else: then every graph is settled anew when it is opened, and every source
 * is read again when it is loaded.
 */
export const rulesVersion = 5;

/** The migrations in order, by number: `002-code-points` is 2. */
export const migrations = (): readonly { number: number; name: string; text: string }[] =>
  [...readStatements('migrations')].map(([name, text]) => ({
    number: Number.parseInt(name, 10),
    name,
    text,
  }));

/** How a graph that this version writes is stored: the number of the last migration. */
export const storageVersion = (): number => Math.max(0, ...migrations().map(({ number }) => number));

/** The node that says how everything in a graph is stored. */
export const storageNode = (): { id: string; version: number; rules: number } => ({
  id: 'storage',
  version: storageVersion(),
  rules: rulesVersion,
});
