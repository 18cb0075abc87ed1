import { isEnumType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { shared } from '../short/shareInGroup.ts';
import { type JsonSchema, closed, described, meaning, propertiesOf, ref, text } from './inputSchema.ts';

/** The keys that the claims of a group can share. */
function sharedKeys(claim: JsonSchema | undefined): JsonSchema {
  const keys = propertiesOf(claim);
  const saidBy = described(text, 'Who says so, by name or id: the `speaker`.');
  return { 'said by': saidBy, ...Object.fromEntries(shared.map((key) => [key, keys[key]])) };
}

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
  const keys = { ...sharedKeys(claim), ...propertiesOf(claim), ...fields };
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
  const object = {
    ...closed({ ...keys, names }),
    anyOf: [{ required: ['id'] }, { required: ['name'] }, { required: ['names'] }],
  };
  return { [`${type}Input`]: { anyOf: [text, object] } };
}

/** A detail in the short form: its value may be words, and what can be found may be left out. */
function shortDetails(defs: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const inputs = Object.keys(defs).filter((name) => name.endsWith('DetailInput'));
  return Object.fromEntries(
    inputs.map((name) => {
      const { value, ...rest } = propertiesOf(defs[name]);
      return [
        `Short${name}`,
        closed({ ...rest, ...(value !== undefined && { value: { anyOf: [value, text] } }) }),
      ];
    }),
  );
}

/** The schema of `facts.yaml` in the long and the short form. `defs` are those of all inputs. */
export function factsSchema(model: Model, defs: Record<string, JsonSchema>): JsonSchema {
  const reading = defs.ReadingInput;
  const [first = ''] = model.factTypes;
  const group = {
    ...closed({ ...sharedKeys(defs[`${first}ClaimInput`]), facts: { type: 'array', items: ref('Item') } }, [
      'facts',
    ]),
    description: 'Facts that one speaker speaks of, or that share a voice, a modality or a review.',
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
      Item: {
        type: 'object',
        if: { type: 'object', required: ['facts'] },
        then: ref('Group'),
        else: ref('FactInput'),
      },
    },
  };
}
