import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import type { Model } from '../../model/buildModel.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Any YAML scalar; `5` and `2018` are numbers there. */
export const text: JsonSchema = { type: ['string', 'number', 'boolean'] };

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: ['integer', 'string'], pattern: '^-?\\d+$' },
  Float: { type: ['number', 'string'], pattern: '^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$' },
  Decimal: { type: ['number', 'string'], pattern: '^-?\\d+(\\.\\d+)?$' },
  Boolean: { enum: [true, false, 'true', 'false'] },
};

/** A reference to another definition. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** An object with only these keys. */
export const closed = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

/** A schema with a description, if there is one. */
export const described = (schema: JsonSchema, description: string | null | undefined): JsonSchema =>
  description ? { description, ...schema } : schema;

/** The schema for an input type. */
function schemaOf(type: GraphQLInputType): JsonSchema {
  const open = getNullableType(type);
  if (isListType(open)) return { type: 'array', items: schemaOf(open.ofType) };
  if (isEnumType(open)) return { enum: open.getValues().map(({ name }) => name) };
  return isInputObjectType(open) ? ref(open.name) : (scalars[open.name] ?? text);
}

/** The API type whose field descriptions apply to an input's keys. */
function meantBy(model: Model, input: string): string {
  const bare = input.replace(/Input$/, '');
  if (model.factTypes.some((type) => bare === `${type}Claim`)) return 'Claim';
  return bare.endsWith('Detail') ? 'Detail' : bare === 'Published' ? 'FuzzyDate' : bare;
}

/** The description of a field in the API. */
export function meaning(model: Model, type: string, field: string): string | null | undefined {
  const found = model.schema.getType(type);
  return isObjectType(found) ? found.getFields()[field]?.description : undefined;
}

/** An input of the long form. */
export function inputSchema(model: Model, type: GraphQLInputObjectType): JsonSchema {
  const owner = meantBy(model, type.name);
  const fields = Object.values(type.getFields());
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, described(schemaOf(field.type), meaning(model, owner, field.name))]),
  );
  const object = closed(
    properties,
    fields.filter(isRequiredInputField).map(({ name }) => name),
  );
  return type.isOneOf ? { ...object, minProperties: 1, maxProperties: 1 } : object;
}

/** The properties of an object schema. */
export const propertiesOf = (schema: JsonSchema | undefined): JsonSchema =>
  (schema?.properties ?? {}) as JsonSchema;
