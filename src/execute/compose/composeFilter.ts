import type { GraphQLObjectType } from 'graphql';
import type { Days } from '../../model/codecs/codec.ts';
import { overlaps } from '../../model/codecs/days.ts';
import { nameKey } from '../../model/nameKey.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { FieldPlan } from '../../model/planField.ts';
import { type Composition, momentOf } from './composition.ts';
import { everLabel, sameOnes, wasHeld } from './heldAt.ts';

type Filter = Readonly<Record<string, unknown>>;
/** The pattern of a role, a reverse field or a derived edge, from one variable to another. */
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

/** The label that only asserted and contested facts have; entities need none but their type's. */
export function assertedLabel(composition: Composition, type: string): string {
  const { model } = composition;
  if (type === 'Fact') return 'Fact&!Unasserted&!Proposed';
  if (type === 'Node') return '';
  const concrete = model.concreteTypes(type);
  return concrete.length > 1 && type !== 'Entity' ? concrete.join('|') : type;
}

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

/** Text without case and accents, matching `folded` for stored text. */
const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Combining accents to strip from stored text: Cypher has no character classes. */
const accents = Array.from({ length: 0x29 }, (_, at) => String.fromCodePoint(0x300 + at));

/**
 * The condition that something has one of some ids or names, or is what one of the ids was merged into. What was given
 * is noted, so that a hint can say what nothing is called.
 */
function isOneOf(composition: Composition, type: string, given: readonly string[], variable: string): string {
  composition.findings.named.push(...given.map((each) => ({ given: each, target: type })));
  const [ids, keys] = [composition.add(given), composition.add(given.map(nameKey))];
  const named = `EXISTS { MATCH (${variable})-[:NAMES]->(x:Name) WHERE x.key IN ${keys} }`;
  const merged = `EXISTS { MATCH (x:Redirect) WHERE x.id IN ${ids} AND x.to = ${variable}.id }`;
  return `(${variable}.id IN ${ids} OR ${named} OR ${merged})`;
}

/**
 * The condition that something has one of some ids. A name in place of an id is taken as such; what nothing has is
 * noted, for a list that is empty.
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

/** The clauses that walk to what a filter asks about; in the past by whatever had the id then. */
export function walkInFilter(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' | 'inverse' | 'derived' },
  { type, variable, other, label }: { type: string; variable: string; other: string; label: string },
): { walk: string; held: string[] } {
  const stored = composition.model.storeLabel(plan.target);
  const end = label ? `${other}:${label}` : other;
  const isNow = composition.moment === null || plan.kind === 'derived';
  if (isNow || (plan.kind === 'role' && stored !== 'Fact'))
    return { walk: `MATCH ${pattern(plan, variable, '', end)}`, held: [] };
  const same = composition.fresh();
  const held = [wasHeld(stored, other, momentOf(composition))];
  if (plan.kind === 'role') {
    const walk = `MATCH ${pattern(plan, variable, '', same)} ${sameOnes(stored, same, other)} WITH *`;
    return { walk, held };
  }
  // Of facts only those that stood: the label that says so is gone.
  if (stored === 'Fact') held.push(`${other}.standing IN ['ASSERTED', 'CONTESTED']`);
  const types = composition.add(composition.model.concreteTypes(plan.target));
  if (stored === 'Fact') held.push(`${other}.type IN ${types}`);
  const walk = `${sameOnes(composition.model.storeLabel(type), variable, same)} MATCH ${pattern(plan, same, '', `${other}:${everLabel(stored)}`)}`;
  return { walk, held };
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
      const where = [...held, ...made, ...conditions];
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
  return Object.entries(filter ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined
      ? []
      : (joinedConditions(composition, type, name, value, variable) ??
        fieldConditions(composition, type, name, value, variable)),
  );
}
