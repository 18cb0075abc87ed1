import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typesOfOperations from '@graphql-codegen/typescript-operations';
import { type GraphQLSchema, Kind, parse, printSchema } from 'graphql';

/** The schema's own scalars by the types that the client package documents. */
const scalars = {
  ID: 'string',
  Decimal: { input: '../scalars.ts#DecimalInput', output: '../scalars.ts#Decimal' },
  Date: '../scalars.ts#Day',
  DateTime: '../scalars.ts#DateTime',
  EDTF: '../scalars.ts#Edtf',
  SearchText: '../scalars.ts#SearchText',
};

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One typed document: its sentence, its types, its text. */
function printDocument(text: string): string {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error(`A saved operation must begin with its named operation, but is: ${text.slice(0, 80)}`);
  const name = operation.name.value;
  const types = capitalized(name) + capitalized(operation.operation);
  const about = /^# (.*)\n/.exec(text)?.[1] ?? name;
  const body = text.replace(/^# .*\n/, '').replace(/[`\\]|\$\{/g, '\\$&');
  return `/** ${about} */
export const ${name}: TypedDocumentNode<${types}, ${types}Variables> = /* #__PURE__ */ parse(\`${body}\`);
`;
}

/** The client package's module of all saved operations: types of answers and variables, and typed documents. */
export async function printClient(schema: GraphQLSchema, folder: string): Promise<string> {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: `operations/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
  const types = await codegen({
    filename: 'client/src/generated/operations.ts',
    schema: parse(printSchema(schema)),
    documents: texts.map(({ location, text }) => ({ location, document: parse(text) })),
    pluginMap: { typesOfOperations },
    plugins: [{ typesOfOperations: {} }],
    config: { scalars, useTypeImports: true, mergeFragmentTypes: true },
  });
  return [
    '// Generated from operations/ by `npm run generate`. Do not edit.\n',
    "import { parse } from 'graphql';",
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
    types,
    ...texts.map(({ text }) => printDocument(text)),
  ].join('\n');
}
