import { isEnumType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { type AskedField, askedFields } from './askedFields.ts';

/** A JSON schema, in the subset that servers hold a model to: every property required, none besides. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** How a claim can commit itself, as the SDL has it. */
export function modalitiesOf(model: Model): string[] {
  const type = model.schema.getType('Modality');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function fieldSchema({ description, kind, choices, many }: AskedField): JsonSchema {
  const words = { type: 'string', description: 'The words of the sentence that say so, verbatim.' };
  const value =
    kind === 'number'
      ? { value: { type: 'integer' } }
      : kind === 'choice'
        ? { value: { type: 'string', enum: choices } }
        : {};
  const one = object({ words, ...value });
  const filled = many ? { type: 'array', items: one } : one;
  return { description, anyOf: [filled, { type: 'null' }] };
}

/** The JSON schema of an answer: claims of the SDL's fact types with their fields. A new type is in it without an edit. Pure. */
export function schemaOf(model: Model): JsonSchema {
  const modality = { type: 'string', enum: modalitiesOf(model) };
  const claims = model.factTypes.map((type) =>
    object({
      type: { type: 'string', enum: [type], description: model.schema.getType(type)?.description ?? type },
      sentence: { type: 'integer', description: 'The number of the sentence.' },
      quote: { type: 'string', description: 'The words of that sentence that say so, verbatim.' },
      modality,
      details: object(
        Object.fromEntries(askedFields(type, model).map((field) => [field.name, fieldSchema(field)])),
      ),
    }),
  );
  return object({ claims: { type: 'array', items: { anyOf: claims } } });
}
