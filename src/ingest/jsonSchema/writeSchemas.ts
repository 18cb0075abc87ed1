import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../model/buildModel.ts';
import { jsonSchemas, schemaFiles } from './jsonSchemas.ts';

/** The JSON Schemas of an article's files, as files by name. */
export function schemasAsFiles(model: Model): Record<string, string> {
  const schemas = jsonSchemas(model);
  return Object.fromEntries(
    (Object.keys(schemaFiles) as (keyof typeof schemaFiles)[]).map((name) => [
      schemaFiles[name],
      `${JSON.stringify(schemas[name], null, 2)}\n`,
    ]),
  );
}

/** Writes files into a folder, creating it if needed. Returns their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
