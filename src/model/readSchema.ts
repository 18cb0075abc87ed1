import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefinitionNode, Kind, Source, parse } from 'graphql';

/**
 * Reads every `.graphql` file below a folder, in path order. Each definition knows its file, for messages. Throws
 * graphql-js' syntax error with file, line and column.
 */
export function readSchema(folder: string): DefinitionNode[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.flatMap((file) => {
    const path = join(folder, file);
    const source = new Source(readFileSync(path, 'utf8'), relative(join(folder, '..'), path));
    return parse(source).definitions.filter((definition) => definition.kind !== Kind.OPERATION_DEFINITION);
  });
}
