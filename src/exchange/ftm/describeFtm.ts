import type { Model } from '../../model/buildModel.ts';
import { daysOf } from '../../model/codecs/valueObjects.ts';
import { type FtmMapping, type FtmProperty, codeFields, ftmMappings } from '../../model/ftmMapping.ts';
import { slugOfId } from '../../model/partsOfId.ts';
import { codecOfPlan } from '../../model/planField.ts';
import type { FactWithEvidence, Properties } from '../readFacts.ts';
import { type FtmEntity, sharedDate } from './ftmEntity.ts';
import { toFtmId } from './ftmId.ts';

/** Country codes as FollowTheMoney writes them. */
const inSmallLetters = (code: unknown): unknown => (typeof code === 'string' ? code.toLowerCase() : code);

/** A property's values from a stored field that is not a role. */
function scalarValues({ field, plan, part, as }: FtmProperty, properties: Properties): unknown[] {
  if (plan.kind === 'value') {
    const { first, last } = daysOf(plan.property);
    if (codecOfPlan(plan)?.isDating) return [sharedDate(properties[first], properties[last])];
    const property = plan.parts[part ?? '']?.property ?? field;
    return [properties[`${property}Exact`] ?? properties[property]];
  }
  if (plan.kind !== 'property') return [];
  const values = [properties[`${plan.property}Exact`] ?? properties[plan.property]].flat();
  return as === 'CODE' ? values.map(inSmallLetters) : values;
}

/** A property's values from the nodes in a role. Inferred details are left out: FollowTheMoney cannot express “inferred”. */
function roleValues(model: Model, { plan, as }: FtmProperty, { roles }: FactWithEvidence): unknown[] {
  if (plan.kind !== 'role') return [];
  const things = roles.filter(
    ({ role, certainty }) => role === plan.relationship && certainty !== 'INFERRED',
  );
  return things.map(({ thing }) => {
    const type = String(thing.type);
    if (as === 'ID') return mappingOf(model, type, thing) && toFtmId(String(thing.id));
    const [code] = codeFields(model.schema, type);
    return as === 'NAME' ? thing.name : code !== undefined && inSmallLetters(thing[code]);
  });
}

function mappingOf(model: Model, type: string, properties: Properties): FtmMapping | undefined {
  return ftmMappings(model)
    .get(type)
    ?.find(({ when }) => when === null || properties[when.field] === when.value);
}

type Values = Record<string, string[]>;

/** Adds known values, each once. */
function put(values: Values, name: string, found: readonly unknown[]): void {
  const texts = found.filter((value) => value !== null && value !== undefined && value !== false).map(String);
  const all = new Set([...(values[name] ?? []), ...texts.filter((text) => text !== '')]);
  if (all.size > 0) values[name] = [...all];
}

/** An entity in FollowTheMoney; null if its type has no schema there. Codes are not names. Pure. */
export function describeThing(model: Model, type: string, properties: Properties): FtmEntity | null {
  const mapping = mappingOf(model, type, properties);
  if (!mapping) return null;
  const values: Values = {};
  for (const each of mapping.properties) put(values, each.name, scalarValues(each, properties));
  const codes = codeFields(model.schema, type).map((field) => properties[field]);
  const { name = [], alias = [] } = values;
  const others = alias.filter((text) => !name.includes(text) && !codes.includes(text));
  delete values.alias;
  put(values, 'alias', others);
  return { id: toFtmId(String(properties.id)), schema: mapping.schema, properties: values };
}

/** The properties of every fact: who says so, in which words, and where. */
function putEvidence(values: Values, { claims }: FactWithEvidence): void {
  for (const { modality, cite, article, citation, citationUrl, retrieved } of claims) {
    const doubt = ['ASSERTED', 'PRESUPPOSED'].includes(modality) ? '' : `${modality}: `;
    put(values, 'description', [doubt + cite]);
    put(values, 'proof', [article && toFtmId(article.id)]);
    put(values, 'publisher', [article ? article.publisher : citation]);
    put(values, 'sourceUrl', [article ? article.url : citationUrl]);
    put(values, 'retrievedAt', [retrieved]);
  }
}

const lacking = (needs: readonly string[], values: Values): string | undefined =>
  needs.find((name) => values[name] === undefined);

/**
 * A fact in FollowTheMoney: one entity, or two if its mapping needs a second; else why it is left out, as the end of a
 * sentence. Pure.
 */
export function describeFact(model: Model, fact: FactWithEvidence): FtmEntity[] | string {
  const { properties } = fact;
  const type = String(properties.type);
  const mapping = mappingOf(model, type, properties);
  if (!mapping) return `of type ${type}, for which FollowTheMoney has no schema`;
  if (properties.standing !== 'ASSERTED' && properties.standing !== 'CONTESTED')
    return `that stand ${String(properties.standing)}, since FollowTheMoney has no such word`;
  const id = toFtmId(String(properties.id));
  const valuesOf = (each: readonly FtmProperty[]): Values => {
    const values: Values = {};
    for (const one of each)
      if (one.plan.kind === 'role') put(values, one.name, roleValues(model, one, fact));
      else if (!fact.inferred.includes(one.field)) put(values, one.name, scalarValues(one, properties));
    return values;
  };
  const values = valuesOf(mapping.properties);
  if (mapping.title !== null) put(values, mapping.title, [properties.title]);
  putEvidence(values, fact);
  const { part } = mapping;
  const partId = `${id}.second`;
  const others = part ? valuesOf(part.properties) : {};
  if (part?.to != null) put(others, part.to, [id]);
  const hasPart = part !== null && lacking(part.needs, others) === undefined;
  if (hasPart && part.from !== null) put(values, part.from, [partId]);
  const missing = lacking(mapping.needs, values);
  if (missing !== undefined)
    return `of type ${type} without what FollowTheMoney calls \`${missing}\`, which it needs`;
  return [
    { id, schema: mapping.schema, properties: values },
    ...(hasPart ? [{ id: partId, schema: part.schema, properties: others }] : []),
  ];
}

/** An article as a FollowTheMoney document, which needs a file name. Pure. */
export function describeArticle(model: Model, properties: Properties): FtmEntity | null {
  const found = describeThing(model, 'Article', properties);
  if (!found) return null;
  return {
    ...found,
    properties: { ...found.properties, fileName: [`${slugOfId(String(properties.id))}.txt`] },
  };
}
