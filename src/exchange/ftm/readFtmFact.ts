import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import type { FtmProperty } from '../../model/ftmMapping.ts';
import type { OwnField } from '../../model/ownFields.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import { codecOfPlan } from '../../model/planField.ts';
import type { Citation, ReferenceItem } from '../writeReference.ts';
import type { FtmEntity } from './ftmEntity.ts';
import { type ReadAs, citationOf } from './readFtmThing.ts';

/** Resolves a fact's references; undefined for unknown ones. */
export interface Things {
  /** Our id for another entity of the file, or for one of ours. */
  ofEntity(id: string): string | undefined;
  /** Ids by name or code. */
  named(text: string): readonly string[];
}

interface Detail {
  value: unknown;
}

/** A field as read from its property's values. */
interface Read {
  details: Detail[];
  /** Words that name nothing known. */
  unknown: string[];
}

function readRole({ plan, as }: FtmProperty, values: readonly string[], model: Model, things: Things): Read {
  const types = plan.kind === 'role' ? model.concreteTypes(plan.target) : [];
  const found = values.map((value) => {
    const ids = as === 'ID' ? [things.ofEntity(value) ?? []].flat() : things.named(value);
    const fitting = ids.filter((id) => types.includes(typeOfId(id)));
    return fitting.length === 1 ? fitting : [];
  });
  return {
    details: [...new Set(found.flat())].map((value) => ({ value })),
    unknown: as === 'NAME' ? values.filter((_, at) => found[at]?.length === 0) : [],
  };
}

function readScalar({ plan }: FtmProperty, values: readonly string[]): Read {
  // Their timestamp, as a day.
  const isDate = codecOfPlan(plan)?.isDating ?? false;
  const texts = new Set(values.map((value) => (isDate ? value.slice(0, 'yyyy-mm-dd'.length) : value)));
  return { details: [...texts].map((value) => ({ value })), unknown: [] };
}

/** An amount of money, from the properties that hold its parts. */
function readMoney(
  properties: readonly FtmProperty[],
  valuesOf: (property: FtmProperty) => readonly string[],
): Read {
  const parts = properties.map((each) => [each.part ?? '', valuesOf(each)] as const);
  const isOne = parts.every(([, values]) => values.length <= 1) && parts[0]?.[1].length === 1;
  const value = Object.fromEntries(
    parts.flatMap(([part, [first]]) => (first === undefined ? [] : [[part, first]])),
  );
  return { details: isOne ? [{ value }] : [], unknown: [] };
}

function readField(
  field: OwnField,
  properties: readonly FtmProperty[],
  valuesOf: (property: FtmProperty) => readonly string[],
  model: Model,
  things: Things,
): Read {
  if (properties.some(({ part }) => part !== null)) return readMoney(properties, valuesOf);
  const reads = properties.map((each) =>
    each.plan.kind === 'role'
      ? readRole(each, valuesOf(each), model, things)
      : readScalar(each, valuesOf(each)),
  );
  // Name and code refer to the same thing: use the first that resolves.
  const first = reads.find(({ details }) => details.length > 0);
  const details = first?.details ?? [];
  return {
    // Do not choose among several values of a single-valued field.
    details: field.many || details.length === 1 ? details : [],
    unknown: reads.flatMap(({ unknown }) => unknown),
  };
}

/**
 * A fact for a reference file, with one claim; else why it is left out, as the end of a sentence. `second` is the entity
 * that completes it, if its type has one. Pure.
 */
export function readFact(
  model: Model,
  { entity, second }: { entity: FtmEntity; second: FtmEntity | undefined },
  { id, mapping }: ReadAs,
  things: Things,
  ofFile: Citation,
): ReferenceItem | string {
  const { type, schema, part } = mapping;
  const own = new Set(mapping.properties);
  const valuesOf = (property: FtmProperty): readonly string[] =>
    (own.has(property) ? entity : second)?.properties[property.name] ?? [];
  const all = [...mapping.properties, ...(part?.properties ?? [])];
  const details: Record<string, Detail | Detail[]> = {};
  const unknown: string[] = [];
  for (const field of model.ownFields(type)) {
    const properties = all.filter((each) => each.field === field.name);
    const read = readField(field, properties, valuesOf, model, things);
    unknown.push(...read.unknown);
    const [first] = read.details;
    if (first) details[field.name] = field.many ? read.details : first;
    else if (field.required && !field.many)
      return `${schema} without what gives \`${type}.${field.name}\`, which it must have`;
  }
  const missing = mapping.needs.find((name) => {
    const field = mapping.properties.find((each) => each.name === name)?.field;
    return field !== undefined && details[field] === undefined;
  });
  if (missing !== undefined)
    return `${schema} without one \`${missing}\` that is in the file and fits ${type}`;
  const citation = citationOf(entity, ofFile);
  return {
    [inCamelCase(type)]: {
      id,
      claims: [
        {
          id: entity.id,
          modality: 'ASSERTED',
          ...(citation && { citation }),
          ...(unknown.length > 0 && { note: `Names that are not known here: ${unknown.join('; ')}.` }),
          details,
        },
      ],
    },
  };
}
