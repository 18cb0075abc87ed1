import type { GraphQLObjectType } from 'graphql';
import type { Days } from '../../model/codecs/codec.ts';
import { overlaps } from '../../model/codecs/days.ts';
import { nameKey } from '../../model/nameKey.ts';
import type { FieldPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';

type Filter = Readonly<Record<string, unknown>>;
/** The pattern that a role, a reverse field or a derived edge walks from one variable to another. */
export function pattern(
  plan: FieldPlan & { kind: 'role' | 'inverse' | 'derived' },
  from: string,
  link: string,
  to: string,
): string {
  if (plan.kind === 'role') return `(${from})-[${link}:${plan.relationship}]->(${to})`;
  if (plan.kind === 'inverse') return `(${from})<-[${link}:${plan.relationships.join('|')}]-(${to})`;
  const [left, right] = plan.backwards ? ['<-', '-'] : ['-', '->'];
  return `(${from})${left}[${link}:${plan.edge}]${right}(${to})`;
}

/** Whether a filter of claims names proposals, which are found only where they are named. */
const namesProposals = (filter: Filter | null | undefined): boolean =>
  Object.entries(filter ?? {}).some(([name, value]) => {
    if (name === 'review') return (value as readonly string[] | null)?.includes('PENDING');
    if (name === 'and' || name === 'or') return (value as Filter[] | null)?.some(namesProposals);
    return name === 'not' && namesProposals(value as Filter | null);
  });

/**
 * The label that only asserted and contested facts carry, or claims that count; entities need none beside their type's.
 * Takes what the rows are filtered by.
 */
function assertedLabel(composition: Composition, type: string, filter?: Filter | null): string {
  const { model } = composition;
  if (type === 'Fact') return 'Fact&!Unasserted&!Proposed';
  if (type === 'Claim') return namesProposals(filter) ? 'Claim|Proposal' : 'Claim';
  if (type === 'Node') return '';
  const concrete = model.concreteTypes(type);
  return concrete.length > 1 && type !== 'Entity' ? concrete.join('|') : type;
}

/** The label of the rows that a list has by default. */
export const labelOfRows = (
  composition: Composition,
  plan: FieldPlan & { kind: 'list' | 'inverse' | 'derived' },
  filter?: Filter | null,
): string =>
  plan.kind === 'inverse' && plan.proposed ? 'Proposal' : assertedLabel(composition, plan.target, filter);

/** Text without case and accents, as `folded` makes it of what is stored. */
const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The accents that are taken off what is stored: Cypher knows no classes of letters. */
const accents = Array.from({ length: 0x29 }, (_, at) => String.fromCodePoint(0x300 + at));

/** Conditions that join others, or turn them round; undefined for a name that is a field's. */
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
  if (name === 'ids') return [`${variable}.id IN ${composition.add(value)}`];
  if (name === 'and') return each();
  if (name === 'or') return [`(${each().join(' OR ') || 'false'})`];
  // What is unknown does not match, so that its opposite does.
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
    const keys = composition.add((value as string[]).map(nameKey));
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
      const label = plan.kind === 'role' ? '' : labelOfRows(composition, plan, value as Filter);
      const conditions = composeFilter(composition, plan.target, value as Filter, other);
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
      return [`EXISTS { MATCH ${pattern(plan, variable, '', label ? `${other}:${label}` : other)}${where} }`];
    }
    default:
      return [];
  }
}

/** The conditions of a filter input on a row; all must hold. Null stands for "not asked". */
export function composeFilter(
  composition: Composition,
  type: string,
  filter: Filter | null | undefined,
  variable: string,
): string[] {
  return Object.entries(filter ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined
      ? []
      : (joinedConditions(composition, type, name, value, variable) ??
        fieldConditions(composition, type, name, value, variable)),
  );
}
