import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Statements by file name without `.cypher`: `Query.paths`, `merge.claims`. */
export type Statements = ReadonlyMap<string, string>;

/** The folder `cypher/` of this project. */
export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));

type Folder = 'read' | 'internal' | 'write' | 'setup' | 'migrations' | 'verify' | 'analysis';

const readBefore = new Map<Folder, Statements>();

/** cypher-shell's `:param {…};`, so that analyses run there as they are; to Neo4j itself it is no Cypher. */
const sampleLine = /^:param (\{.*\});$/m;

/** The statements of one folder of `cypher/`, with sample parameters as comments: `// :params {…}`. Cached. */
export function readStatements(folder: Folder): Statements {
  const before = readBefore.get(folder);
  if (before) return before;
  const path = join(cypherFolder, folder);
  const statements = new Map(
    readdirSync(path)
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [
        file.slice(0, -'.cypher'.length),
        readFileSync(join(path, file), 'utf8').replace(sampleLine, '// :params $1'),
      ]),
  );
  readBefore.set(folder, statements);
  return statements;
}

/**
 * A statement by its path in `cypher/` without the extension: `write/merge.claims`. Throws when the file is missing:
 * that is a bug.
 */
export function statement(path: `${Folder}/${string}`): string {
  const at = path.indexOf('/');
  const text = readStatements(path.slice(0, at) as Folder).get(path.slice(at + 1));
  if (text === undefined) throw new Error(`cypher/${path}.cypher is not there.`);
  return text;
}
