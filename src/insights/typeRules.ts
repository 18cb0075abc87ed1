import { getNamedType, isEnumType, isLeafType, isObjectType } from 'graphql';
import type { Model } from '../model/buildModel.ts';
import { inCapitals } from '../model/inCapitals.ts';
import { argumentOf, hasDirective, isMany } from '../model/planField.ts';

/** What the SDL says about a fact type for finding tensions. */
export interface TypeRules {
  /** Comparable single-valued fields: numbers, money, Booleans and roles; not texts, nor states, which change. */
  single: readonly string[];
  dates: readonly string[];
  /** Roles, in capitals, that identify the event, including its event role, and the dates it began. */
  stages: readonly string[];
  events: readonly string[];
  began: readonly string[];
  /** The role, in capitals, whose claims are weakened, by which value, and what they share; see `@weakens`. */
  weakens: { role: string; value: string; sharing: readonly string[] } | undefined;
}

const notCompared = ['String', 'ID', 'FuzzyDate', 'EDTF', 'Date', 'DateTime'];

/** Reads from the SDL which fields of a type's claims can be compared. */
export function rulesOfType(model: Model, type: string): TypeRules {
  const object = model.schema.getType(type);
  const own = new Set(model.ownFields(type).map(({ name }) => name));
  const fields = (isObjectType(object) ? Object.values(object.getFields()) : [])
    .filter(({ name }) => own.has(name))
    .map((field) => ({ field, name: field.name, type: getNamedType(field.type) }));
  const isStage = fields.filter(({ field }) => hasDirective(field, 'stage'));
  const roles = isStage.filter((each) => !isLeafType(each.type) && each.type.name !== 'FuzzyDate');
  const weakening = fields.find(({ field }) => hasDirective(field, 'weakens'));
  return {
    single: fields
      .filter(
        (each) => !isMany(each.field.type) && !isEnumType(each.type) && !notCompared.includes(each.type.name),
      )
      .map(({ name }) => name),
    dates: fields.filter((each) => each.type.name === 'FuzzyDate').map(({ name }) => name),
    stages: roles.map(({ name }) => inCapitals(name)),
    events: roles.filter((each) => each.type.name === 'Event').map(({ name }) => name),
    began: isStage.filter((each) => each.type.name === 'FuzzyDate').map(({ name }) => name),
    weakens: weakening && {
      role: inCapitals(weakening.name),
      value: String(argumentOf(weakening.field, 'weakens', 'value')),
      sharing: String(argumentOf(weakening.field, 'weakens', 'sharing'))
        .split(' ')
        .map(inCapitals),
    },
  };
}
