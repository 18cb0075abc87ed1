import { readdirSync } from 'node:fs';
import type { Model } from '../src/model/buildModel.ts';
import { inCamelCase } from '../src/model/deriveLists.ts';

/** The TypeScript module that lists the readers of fact types: the files of a folder that are named after one. */
export function printFactReaders(model: Model, folder: string): string {
  const types = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((type) => model.factTypes.includes(type))
    .sort();
  const imports = types.map(
    (type) => `import { reader as ${inCamelCase(type)} } from '../reading/facts/${type}.ts';`,
  );
  return `// Generated from src/reading/facts/ by \`npm run generate\`. Do not edit.

import type { FactReader } from '../reading/factReader.ts';
${imports.join('\n')}

/** The reader of each fact type that has one. */
export const factReaders: Readonly<Record<string, FactReader>> = {
${types.map((type) => `  ${type}: ${inCamelCase(type)},`).join('\n')}
};
`;
}
