import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, buildModel } from './buildModel.ts';
import { completeSchema } from './completeSchema.ts';
import { readSchema } from './readSchema.ts';
import { bindScalars } from './scalars.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The coordinates of the fields answered by a statement: the file names in `cypher/read`. */
export const answeredByStatement: ReadonlySet<string> = new Set(
  readdirSync(folderOf('cypher/read')).flatMap((file) => /^(.+)\.cypher$/.exec(file)?.[1] ?? []),
);

/**
 * Reads the schema and the names of the statements. Throws, naming the file or field, when they do not fit each
 * other; the service then does not start.
 */
export function readModel(folder = folderOf('schema')): Model {
  return buildModel(bindScalars(completeSchema(readSchema(folder))), answeredByStatement);
}
