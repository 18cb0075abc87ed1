import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, buildModel } from './buildModel.ts';
import { completeSchema } from './completeSchema.ts';
import { readSchema } from './readSchema.ts';
import { bindScalars } from './scalars.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The coordinates of the fields that a statement answers: the names of the files in `cypher/read`. */
export const answeredByStatement: ReadonlySet<string> = new Set(
  readdirSync(folderOf('cypher/read')).flatMap((file) => /^(.+)\.cypher$/.exec(file)?.[1] ?? []),
);

/**
 * Reads the schema and the names of the statements, and checks that they fit one another.
 * Throws, naming the file or field, when they do not: the service then does not start.
 */
export function readModel(folder = folderOf('schema')): Model {
  return buildModel(bindScalars(completeSchema(readSchema(folder))), answeredByStatement);
}
