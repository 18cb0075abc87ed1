import { type GraphQLObjectType, isEnumType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { entityKinds } from '../mention.ts';

/** How the words of a field are read: as a name, a sum, a date, a whole number, one of the SDL's values, or as they stand. */
export type Kind = 'name' | 'money' | 'date' | 'number' | 'choice' | 'words';

/** A role or scalar of a fact type that a language model may fill. */
export interface AskedField extends OwnField {
  kind: Kind;
  description: string;
  /** The SDL's values of a choice. */
  choices: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  Money: 'money',
  FuzzyDate: 'date',
  Int: 'number',
  String: 'words',
};

function kindOf(field: OwnField, model: Model): Kind | undefined {
  if (field.plan.kind === 'role')
    return model.concreteTypes(field.type).some((type) => entityKinds.includes(type)) ? 'name' : undefined;
  return isEnumType(model.schema.getType(field.type)) ? 'choice' : kinds[field.type];
}

/**
 * The fields of a fact type that a model is asked for, in the SDL's order: all but roles that nothing holds which the reader
 * finds in a text, as other facts.
 */
export function askedFields(factType: string, model: Model): AskedField[] {
  const fields = (model.schema.getType(factType) as GraphQLObjectType).getFields();
  return model.ownFields(factType).flatMap((field): AskedField[] => {
    const kind = kindOf(field, model);
    if (!kind) return [];
    const type = model.schema.getType(field.type);
    const choices = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    return [{ ...field, kind, choices, description: fields[field.name]?.description ?? field.name }];
  });
}
