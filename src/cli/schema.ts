import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { printSchema } from 'graphql';
import { jsonSchemas, schemaFiles } from '../ingest/jsonSchema/jsonSchemas.ts';
import { readModel } from '../model/readModel.ts';
import { print, tell } from './withGraph.ts';

/** The files of schemas by name. */
function filesOf(yaml: boolean): Record<string, string> {
  const model = readModel();
  if (!yaml) return { 'schema.graphql': `${printSchema(model.schema)}\n` };
  const schemas = jsonSchemas(model);
  return Object.fromEntries(
    (Object.keys(schemaFiles) as (keyof typeof schemaFiles)[]).map((name) => [
      schemaFiles[name],
      `${JSON.stringify(schemas[name], null, 2)}\n`,
    ]),
  );
}

/** Writes the JSON Schemas of an article's files into a folder, for the editors that their first lines name them to. */
export function writeYamlSchemas(folder: string): string[] {
  return writeFiles(folder, filesOf(true));
}

function writeFiles(folder: string, files: Record<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

/** Adds `entente schema`. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema, or the JSON Schemas of article.yaml and facts.yaml for editors.')
    .option('--yaml', 'the JSON Schemas of article.yaml and facts.yaml')
    .option('--out <folder>', 'write files into a folder instead of printing')
    .action(({ yaml = false, out }: { yaml?: boolean; out?: string }) => {
      const files = filesOf(yaml);
      if (out !== undefined) for (const path of writeFiles(out, files)) tell(`${path} written.`);
      else if (yaml)
        print(
          JSON.stringify(
            Object.fromEntries(
              Object.entries(files).map(([name, each]) => [name, JSON.parse(each) as unknown]),
            ),
            null,
            2,
          ),
        );
      else print(files['schema.graphql'] ?? '');
    });
}
