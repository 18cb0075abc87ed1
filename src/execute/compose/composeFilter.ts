import { nameKey } from '../../model/nameKey.ts';
import type { FieldPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';

type Filter = Readonly<Record<string, unknown>>;
interface Range {
  min?: string | number | null;
  max?: string | number | null;
}
interface Days {
  from?: string | null;
  to?: string | null;
}

/** A decimal as Neo4j compares it. */
const toNumber = (value: string | number): number => Number(value);

function inRange(composition: Composition, expression: string, { min, max }: Range): string[] {
  return [
    ...(min == null ? [] : [`${expression} >= ${composition.add(toNumber(min))}`]),
    ...(max == null ? [] : [`${expression} <= ${composition.add(toNumber(max))}`]),
  ];
}

/** Whether a span of days overlaps another; an open end reaches for ever. */
function overlaps(composition: Composition, first: string, last: string, { from, to }: Days): string[] {
  return [
    `(${first} IS NOT NULL OR ${last} IS NOT NULL)`,
    ...(from == null ? [] : [`(${last} IS NULL OR ${last} >= date(${composition.add(from)}))`]),
    ...(to == null ? [] : [`(${first} IS NULL OR ${first} <= date(${composition.add(to)}))`]),
  ];
}

function propertyConditions(
  composition: Composition,
  plan: FieldPlan & { kind: 'property' | 'value' },
  value: unknown,
  variable: string,
): string[] {
  const expression = `${variable}.${plan.property}`;
  if (Array.isArray(value)) return [`${expression} IN ${composition.add(value)}`];
  const range = value as Range & Days;
  if (plan.kind === 'value' && 'edtf' in plan.parts) {
    return overlaps(composition, `${expression}Earliest`, `${expression}Latest`, range);
  }
  if (plan.kind === 'property' && plan.leaf === 'time')
    return overlaps(composition, expression, expression, range);
  return inRange(composition, expression, range);
}

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

/** The label that only asserted and contested facts carry; entities need none beside their type's. */
export function assertedLabel(composition: Composition, type: string): string {
  const { model } = composition;
  if (type === 'Fact') return 'Fact&!Unasserted';
  if (type === 'Node') return '';
  const concrete = model.concreteTypes(type);
  return concrete.length > 1 && type !== 'Entity' ? concrete.join('|') : type;
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
    return overlaps(composition, `${variable}.earliest`, `${variable}.latest`, value as Days);
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
      return propertyConditions(composition, plan, value, variable);
    case 'role':
    case 'inverse':
    case 'derived': {
      const other = composition.fresh();
      const label = plan.kind === 'role' ? '' : assertedLabel(composition, plan.target);
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
    value === null || value === undefined ? [] : fieldConditions(composition, type, name, value, variable),
  );
}
