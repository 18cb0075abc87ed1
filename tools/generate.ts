/**
 * Writes the files generated from the SDL and the saved operations: `npm run generate`. With `--check` it only
 * compares, and fails for a stale file. For developers; not a command of `entente`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typesOfOperations from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readModel } from '../src/model/readModel.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The schema's own scalars as JSON. */
const scalars = {
  ID: 'string',
  Decimal: { input: 'string | number', output: 'string' },
  Date: 'string',
  DateTime: 'string',
  EDTF: 'string',
};

/** The complete schema as printed SDL. Its diff is the review of the API. */
function printWhole(schema: GraphQLSchema): string {
  return `# Generated from schema/ by \`npm run generate\`: the whole API. Do not edit.\n\n${printSchema(schema)}\n`;
}

/** TypeScript types of the explorer's operations: answers, variables and enums. */
async function printTypes(schema: GraphQLSchema, path: string): Promise<string> {
  const folder = join(root, 'operations/explorer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const types = await codegen({
    filename: path,
    schema: parse(printSchema(schema)),
    documents: files.map((file) => ({
      location: join('operations/explorer', file),
      document: parse(readFileSync(join(folder, file), 'utf8')),
    })),
    pluginMap: { typesOfOperations },
    plugins: [{ typesOfOperations: {} }],
    config: { scalars, useTypeImports: true, mergeFragmentTypes: true },
  });
  const header = '// Generated from operations/explorer/ by `npm run generate`. Do not edit.\n\n';
  return format(header + types, { ...(await resolveConfig(path)), filepath: path });
}

/** All generated files: path from the root, and text. */
async function generateAll(): Promise<Map<string, string>> {
  const { schema } = readModel();
  const typesPath = join(root, 'src/generated/operations.ts');
  return new Map([
    [join(root, 'schema.graphql'), printWhole(schema)],
    [typesPath, await printTypes(schema, typesPath)],
  ]);
}

const isCheck = process.argv.includes('--check');
for (const [path, text] of await generateAll()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (isCheck) {
    process.exitCode = 1;
    process.stderr.write(
      `${relative(root, path)} must be what the SDL and operations give, but is stale: npm run generate\n`,
    );
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${relative(root, path)} written\n`);
  }
}
