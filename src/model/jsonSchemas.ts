import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import type { Model, OwnField } from './buildModel.ts';
import { deriveInputs } from './deriveInputs.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Where the schemas of the files of an article are written, and their names. */
export const schemaFiles = { article: 'article.schema.json', facts: 'facts.schema.json' } as const;

/** The folder, beside article folders, that they are written to. */
export const schemaFolder = '.schema';

/** Whatever stands as one word or line in YAML; `5` and `2018` are numbers there. */
const text: JsonSchema = { type: ['string', 'number', 'boolean'] };

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: ['integer', 'string'], pattern: '^-?\\d+$' },
  Float: { type: ['number', 'string'], pattern: '^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$' },
  Decimal: { type: ['number', 'string'], pattern: '^-?\\d+(\\.\\d+)?$' },
  Boolean: { enum: [true, false, 'true', 'false'] },
};

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** An object of some keys and no others. */
const closed = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

const described = (schema: JsonSchema, description: string | null | undefined): JsonSchema =>
  description ? { description, ...schema } : schema;

/** What stands in the place of an input type. */
function schemaOf(type: GraphQLInputType): JsonSchema {
  const open = getNullableType(type);
  if (isListType(open)) return { type: 'array', items: schemaOf(open.ofType) };
  if (isEnumType(open)) return { enum: open.getValues().map(({ name }) => name) };
  return isInputObjectType(open) ? ref(open.name) : (scalars[open.name] ?? text);
}

/** The type of the API whose fields tell what the keys of an input mean. */
function meantBy(model: Model, input: string): string {
  const bare = input.replace(/Input$/, '');
  if (model.factTypes.some((type) => bare === `${type}Claim`)) return 'Claim';
  return bare.endsWith('Detail') ? 'Detail' : bare === 'Published' ? 'FuzzyDate' : bare;
}

function meaning(model: Model, type: string, field: string): string | null | undefined {
  const found = model.schema.getType(type);
  return isObjectType(found) ? found.getFields()[field]?.description : undefined;
}

/** An input of the long form. */
function inputSchema(model: Model, type: GraphQLInputObjectType): JsonSchema {
  const owner = meantBy(model, type.name);
  const fields = Object.values(type.getFields());
  const properties = Object.fromEntries(
    fields.map((field) => [
      field.name,
      described(schemaOf(field.type), meaning(model, owner, field.name)),
    ]),
  );
  const object = closed(properties, fields.filter(isRequiredInputField).map(({ name }) => name));
  return type.isOneOf ? { ...object, minProperties: 1, maxProperties: 1 } : object;
}

const propertiesOf = (schema: JsonSchema | undefined): JsonSchema =>
  (schema?.properties ?? {}) as JsonSchema;

/** Keys that all claims of a group may share. */
const shared = (claim: JsonSchema): JsonSchema => {
  const { speaker, via, voice, modality, review, extractedBy, citation } = propertiesOf(claim);
  const saidBy = described(text, 'Who says so, by name or id: the `speaker`.');
  return { 'said by': saidBy, speaker, via, voice, modality, review, extractedBy, citation };
};

/** A field of a fact beside its quote: words, a name or an id alone, or an object. */
function shortField(model: Model, type: string, field: OwnField): JsonSchema {
  const input = `${field.plan.kind === 'role' ? 'Role' : field.type}DetailInput`;
  const named = model.schema.getType(field.type);
  const words = isEnumType(named) ? { enum: named.getValues().map(({ name }) => name) } : text;
  const one: JsonSchema = { anyOf: [words, ref(`Short${input}`)] };
  const schema = field.many ? { anyOf: [one, { type: 'array', items: one }] } : one;
  return described(schema, meaning(model, type, field.name));
}

/** The short forms of a fact type: a claim with its fields beside the quote, and a fact that is one claim. */
function shortFact(model: Model, type: string, defs: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const claim = defs[`${type}ClaimInput`];
  const fact = propertiesOf(defs[`${type}Input`]);
  const fields = Object.fromEntries(
    model.ownFields(type).map((field) => [field.name, shortField(model, type, field)]),
  );
  const keys = { ...shared(claim ?? {}), ...propertiesOf(claim), ...fields };
  const { id: claimId, ...rest } = keys as JsonSchema & { id?: unknown };
  return {
    [`${type}ClaimInput`]: closed(keys),
    [`${type}Input`]: {
      ...closed({ ...rest, ...fact, claim: claimId }),
      ...described({}, model.schema.getType(type)?.description),
      minProperties: 1,
    },
  };
}

/** The short forms of an entity: its name alone, or an object whose id may be left out. */
function shortEntity(type: string, defs: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const keys = propertiesOf(defs[`${type}Input`]);
  const names = { type: 'array', items: { anyOf: [text, ref('NameInput')] } };
  const object = { ...closed({ ...keys, names }), anyOf: [{ required: ['id'] }, { required: ['name'] }, { required: ['names'] }] };
  return { [`${type}Input`]: { anyOf: [text, object] } };
}

/** A detail in the short form: its value may be words, and what can be found may be left out. */
function shortDetails(defs: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const inputs = Object.keys(defs).filter((name) => name.endsWith('DetailInput'));
  return Object.fromEntries(
    inputs.map((name) => {
      const { value, ...rest } = propertiesOf(defs[name]);
      return [`Short${name}`, closed({ ...rest, ...(value !== undefined && { value: { anyOf: [value, text] } }) })];
    }),
  );
}

function factsSchema(model: Model, defs: Record<string, JsonSchema>): JsonSchema {
  const reading = defs.ReadingInput;
  const [first = ''] = model.factTypes;
  const group = {
    ...closed({ ...shared(defs[`${first}ClaimInput`] ?? {}), facts: { type: 'array', items: ref('Item') } }, ['facts']),
    description: 'Facts that one speaker tells of, or that share a voice, a modality or a review.',
  };
  const short = Object.assign(
    {},
    ...model.factTypes.map((type) => shortFact(model, type, defs)),
    ...model.entityTypes.map((type) => shortEntity(type, defs)),
  ) as Record<string, JsonSchema>;
  return {
    ...reading,
    properties: { ...propertiesOf(reading), facts: { type: 'array', items: ref('Item') } },
    $defs: {
      ...defs,
      ...shortDetails(defs),
      ...short,
      Group: group,
      Item: { if: { required: ['facts'] }, then: ref('Group'), else: ref('FactInput') },
    },
  };
}

const head = (title: string): JsonSchema => ({ $schema: 'http://json-schema.org/draft-07/schema#', title });

/** The parts that a schema refers to, and no others. */
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
 * They follow from the SDL alone. What depends on the text or on other files is left to loading.
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
