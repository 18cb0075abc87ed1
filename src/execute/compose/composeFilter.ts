import type { GraphQLObjectType } from 'graphql';
import type { Days } from '../../model/codecs/codec.ts';
import { overlaps } from '../../model/codecs/days.ts';
import { nameKey } from '../../model/nameKey.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import { foldText } from '../../text/foldText.ts';
import type { Composition } from './composition.ts';
import { guardFilter } from './guardText.ts';
import { withoutClosed } from './withoutClosed.ts';
import { assertedLabel, walkInFilter } from './pattern.ts';

type Filter = Readonly<Record<string, unknown>>;

/** Whether a filter of claims names proposals, which are found only where they are named. */
const namesProposals = (filter: Filter | null | undefined): boolean =>
  Object.entries(filter ?? {}).some(([name, value]) => {
    if (name === 'review') return (value as readonly string[] | null)?.includes('PENDING');
    if (name === 'and' || name === 'or') return (value as Filter[] | null)?.some(namesProposals);
    return name === 'not' && namesProposals(value as Filter | null);
  });

/** The condition that leaves proposals out of claims that are filtered; none for other types. */
export const withoutProposals = (
  type: string,
  filter: Filter | null | undefined,
  variable: string,
): string[] => (type === 'Claim' && !namesProposals(filter) ? [`NOT ${variable}:Proposal`] : []);

/** Combining accents to strip from stored text: Cypher has no character classes. */
const accents = Array.from({ length: 0x29 }, (_, at) => String.fromCodePoint(0x300 + at));

/**
 * The condition that a node has one of some ids or names, or is what one of the ids was merged into. Notes them, so that
 * a hint can say which are unknown.
 */
function isOneOf(composition: Composition, type: string, given: readonly string[], variable: string): string {
  composition.findings.named.push(...given.map((each) => ({ given: each, target: type })));
  const [ids, keys] = [composition.add(given), composition.add(given.map(nameKey))];
  const named = `EXISTS { MATCH (${variable})-[:NAMES]->(x:Name) WHERE x.key IN ${keys} }`;
  const merged = `EXISTS { MATCH (x:Redirect) WHERE x.id IN ${ids} AND x.to = ${variable}.id }`;
  return `(${variable}.id IN ${ids} OR ${named} OR ${merged})`;
}

/**
 * The condition that a node has one of some ids; names are accepted, too. Notes them, so that a hint can say which are
 * unknown if the list is empty.
 */
function hasId(composition: Composition, type: string, given: readonly string[], variable: string): string {
  const { model, findings } = composition;
  if (['Entity', 'Fact'].includes(model.storeLabel(type))) {
    if (given.some((each) => !model.schema.getType(typeOfId(each))))
      return isOneOf(composition, type, given, variable);
    findings.namedIfEmpty.push(...given.map((each) => ({ given: each, target: type, isId: true as const })));
  }
  return `${variable}.id IN ${composition.add(given)}`;
}

/** Conditions of `and`, `or` and `not`; undefined for the name of a field. */
function joinedConditions(
  composition: Composition,
  type: string,
  name: string,
  value: unknown,
  variable: string,
): string[] | undefined {
  const { model } = composition;
  const all = (filter: unknown): string =>
    composeFilter(composition, type, filter as Filter, variable).join(' AND ') || 'true';
  const each = (): string[] => (value as Filter[]).map((filter) => `(${all(filter)})`);
  if (name === 'ids' || name === 'id') return [hasId(composition, type, value as string[], variable)];
  if (name === 'is') return [isOneOf(composition, type, value as string[], variable)];
  if (name === 'and') return each();
  if (name === 'or') return [`(${each().join(' OR ') || 'false'})`];
  // Unknown values do not match, so `not` matches them.
  if (name === 'not') return [`NOT coalesce((${all(value)}), false)`];
  const fields = (model.schema.getType(type) as GraphQLObjectType).getFields();
  if (name in fields) return undefined;
  const [, field = '', way] = /^(.+)(None|Contains|StartsWith|Currency|IsNull)$/.exec(name) ?? [];
  if (!(field in fields)) return undefined;
  if (way === 'None')
    return fieldConditions(composition, type, field, value, variable).map((some) => `NOT ${some}`);
  if (way === 'IsNull') return [`${variable}.${field} IS ${value === true ? '' : 'NOT '}NULL`];
  if (way === 'Currency') {
    const codes = (value as string[]).map((code) => code.toUpperCase());
    return [`${variable}.${field}Currency IN ${composition.add(codes)}`];
  }
  const words = composition.add(foldText(value as string));
  const stored = `toLower(normalize(toString(${variable}.${field}), NFKD))`;
  return [
    `reduce(text = ${stored}, m IN ${composition.add(accents)} | replace(text, m, '')) ${way === 'Contains' ? 'CONTAINS' : 'STARTS WITH'} ${words}`,
  ];
}

function fieldConditions(
  composition: Composition,
  type: string,
  name: string,
  value: unknown,
  variable: string,
): string[] {
  const { model } = composition;
  if (name === 'when')
    return overlaps(`${variable}.earliest`, `${variable}.latest`, value as Days, composition.add);
  if (name === 'origin' && model.storeLabel(type) !== 'Claim' && typeof value === 'string') {
    return [`${composition.add(value)} IN ${variable}.origins`];
  }
  if (name === 'name' && model.storeLabel(type) === 'Entity') {
    const given = value as string[];
    composition.findings.namedIfEmpty.push(...given.map((each) => ({ given: each, target: type })));
    const keys = composition.add(given.map(nameKey));
    return [`EXISTS { MATCH (${variable})-[:NAMES]->(x:Name) WHERE x.key IN ${keys} }`];
  }
  const plan = model.plan(type, name);
  switch (plan.kind) {
    case 'property':
    case 'value':
      return (
        plan.codec?.filtering?.conditions(`${variable}.${plan.property}`, value as never, composition.add) ??
        []
      );
    case 'role':
    case 'inverse':
    case 'derived': {
      const other = composition.fresh();
      const label = plan.kind === 'role' ? '' : assertedLabel(composition, plan.target);
      const conditions = composeFilter(composition, plan.target, value as Filter, other);
      const { walk, held } = walkInFilter(composition, plan, { type, variable, other, label });
      const made = plan.kind === 'role' ? [] : withoutProposals(plan.target, value as Filter, other);
      const where = [...held, ...made, ...withoutClosed(composition, plan.target, other), ...conditions];
      return [`EXISTS { ${walk}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`];
    }
    default:
      return [];
  }
}

/** The conditions of a filter input on a row; all must hold. Null filters nothing. */
export function composeFilter(
  composition: Composition,
  type: string,
  filter: Filter | null | undefined,
  variable: string,
): string[] {
  return Object.entries(filter ?? {}).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const conditions =
      joinedConditions(composition, type, name, value, variable) ??
      fieldConditions(composition, type, name, value, variable);
    return [...guardFilter(composition, type, name, variable), ...conditions];
  });
}
