import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Statements by the name of their file without `.cypher`: `Query.paths`, `merge.claims`. */
export type Statements = ReadonlyMap<string, string>;

/** The folder `cypher/` of this project. */
export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));

type Folder = 'read' | 'write' | 'setup' | 'verify' | 'analysis';

const readBefore = new Map<Folder, Statements>();

/** The statements of one folder below `cypher/`, one a file. Read once. */
export function readStatements(folder: Folder): Statements {
  const before = readBefore.get(folder);
  if (before) return before;
  const path = join(cypherFolder, folder);
  const statements = new Map(
    readdirSync(path)
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [file.slice(0, -'.cypher'.length), readFileSync(join(path, file), 'utf8')]),
  );
  readBefore.set(folder, statements);
  return statements;
}

/** One statement by name. Throws when there is no such file: that is a bug. */
export function statement(statements: Statements, name: string): string {
  const text = statements.get(name);
  if (text === undefined) throw new Error(`cypher/ has no statement ${name}.cypher.`);
  return text;
}
