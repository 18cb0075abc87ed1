import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './loadedGraph.ts';

const operations = folder('operations');

/** The names of all saved operations that are answered once, to everybody, and change nothing, `explorer/start` among them, in order. */
export const operationNames: readonly string[] = readdirSync(operations, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.graphql') && !/^(subscriptions|changes|editors)\//.test(file))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

/** The document of a saved operation. */
export const readOperation = (name: string): string =>
  readFileSync(join(operations, `${name}.graphql`), 'utf8');

/** The variables that are saved beside an operation; none without such a file. */
export function readVariables(name: string): Record<string, unknown> {
  const path = join(operations, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}
