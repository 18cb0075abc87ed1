import type { Command } from 'commander';
import { printSchema } from 'graphql';
import { schemasAsFiles, writeFiles } from '../ingest/jsonSchema/writeSchemas.ts';
import { readModel } from '../model/readModel.ts';
import { print, log } from './withGraph.ts';

/** The schema files by name. */
function filesOf(yaml: boolean): Record<string, string> {
  const model = readModel();
  return yaml ? schemasAsFiles(model) : { 'schema.graphql': `${printSchema(model.schema)}\n` };
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
      if (out !== undefined) for (const path of writeFiles(out, files)) log(`${path} written.`);
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
