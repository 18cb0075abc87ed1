import { type GraphQLSchema, isInputObjectType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { deriveInputs } from '../../model/deriveInputs.ts';
import { type JsonSchema, inputSchema } from './inputSchema.ts';
import { factsSchema } from './shortSchemas.ts';

/** The schema files for an article's files. */
export const schemaFiles = { article: 'article.schema.json', facts: 'facts.schema.json' } as const;

/** The folder for them, beside the article folders. */
export const schemaFolder = '.schema';

const head = (title: string): JsonSchema => ({ $schema: 'http://json-schema.org/draft-07/schema#', title });

/** Only the definitions that a schema refers to. */
function pruned(schema: JsonSchema & { $defs?: unknown }): JsonSchema {
  const defs = schema.$defs as Record<string, JsonSchema>;
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(defs[name]);
    }
  };
  visit({ ...schema, $defs: {} });
  const kept = Object.entries(defs).filter(([name]) => used.has(name));
  return { ...schema, $defs: Object.fromEntries(kept) };
}

/**
 * JSON Schemas of `article.yaml` and of `facts.yaml`, in the long and the short form, for completion and checking in editors.
 * They follow from the SDL alone; checks that depend on the text or on other files are left to loading.
 */
export function jsonSchemas(
  model: Model,
  inputs: GraphQLSchema = deriveInputs(model),
): Record<keyof typeof schemaFiles, JsonSchema> {
  const types = Object.values(inputs.getTypeMap()).filter((type) => isInputObjectType(type));
  const defs = Object.fromEntries(types.map((type) => [type.name, inputSchema(model, type)]));
  const article = { ...head('An article of Entente (article.yaml)'), ...defs.ArticleInput, $defs: defs };
  const facts = { ...head('What an article says (facts.yaml)'), ...factsSchema(model, defs) };
  return { article: pruned(article), facts: pruned(facts) };
}
