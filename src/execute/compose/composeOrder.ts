import { type GraphQLObjectType, isNonNullType } from 'graphql';
import { inCapitals } from '../../model/inCapitals.ts';
import { type FieldPlan, codecOfPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';
import { walkRole } from './walkRole.ts';

/** One sort key. Every list ends with the id, which makes the order total. */
export interface OrderKey {
  /** The expression for a row's variable. */
  expression(variable: string): string;
  descending: boolean;
  /** What to read first, once per row: a variable, and the clause that binds it, given the row's. */
  reads?: { variable: string; clause(row: string): string };
}

type Filter = Readonly<Record<string, unknown>> | null | undefined;

/** `orderBy` as sent by clients. */
export interface OrderInput {
  by: string;
  direction: 'ASC' | 'DESC';
  then?: OrderInput | null;
}

export const plain = (property: string, descending = false): OrderKey => ({
  expression: (variable) => `${variable}.${property}`,
  descending,
});

/** Whether a filter is a range, which unknown values never match. */
const isRange = (condition: unknown): boolean =>
  typeof condition === 'object' &&
  condition !== null &&
  ['min', 'max'].some((bound) => (condition as Record<string, unknown>)[bound] != null);

/** The sort keys of a role: the name or title of its node, the first by name if there are several. */
function keysOfRole(
  composition: Composition,
  plan: FieldPlan & { kind: 'role' },
  descending: boolean,
): OrderKey[] {
  const [target, name] = [composition.fresh(), composition.fresh()];
  const title = composition.model.storeLabel(plan.target) === 'Fact' ? 'title' : 'name';
  const clause = (row: string): string =>
    `OPTIONAL CALL (${row}) { ${walkRole(composition, plan, row, target).match} RETURN ${target}.${title} AS ${name} ORDER BY ${name} LIMIT 1 }`;
  return [
    {
      expression: () => `CASE WHEN ${name} IS NULL THEN 1 ELSE 0 END`,
      descending: false,
      reads: { variable: name, clause },
    },
    { expression: () => `coalesce(${name}, '')`, descending },
  ];
}

function namedKeys(
  composition: Composition,
  type: string,
  { by, direction, then }: OrderInput,
  filter: Filter,
): OrderKey[] {
  const { model } = composition;
  const descending = direction === 'DESC';
  const further = then ? namedKeys(composition, type, then, filter) : [];
  const fields = (model.schema.getType(type) as GraphQLObjectType).getFields();
  const name = Object.keys(fields).find((field) => inCapitals(field) === by) ?? 'id';
  const plan = model.plan(type, name);
  if (plan.kind === 'role') return [...keysOfRole(composition, plan, descending), ...further];
  const sorting = codecOfPlan(plan)?.sorting;
  // Fields that are always known, such as an entity's name, need no key for unknown values.
  const isAlwaysThere = ['id', 'name', 'title'].includes(name) && isNonNullType(fields[name]?.type);
  // By the plain value, so that an index can provide the order.
  if (!sorting || isAlwaysThere || (sorting.isPlain && isRange(filter?.[name])))
    return [plain(name, descending), ...further];
  const stored = (variable: string): string => `${variable}.${name}`;
  return [
    // Unknown values come last in either direction.
    {
      ...plain(name),
      expression: (variable) => `CASE WHEN ${sorting.known(stored(variable))} IS NULL THEN 1 ELSE 0 END`,
    },
    { ...plain(name, descending), expression: (variable) => sorting.key(stored(variable)) },
    ...further,
  ];
}

/** A list's sort keys: those of `orderBy`, else the most article claims first, then the name; the id last. */
export function orderKeys(
  composition: Composition,
  type: string,
  order: OrderInput | null | undefined,
  filter: Filter,
): OrderKey[] {
  if (order) return [...namedKeys(composition, type, order, filter), plain('id')];
  const label = composition.model.storeLabel(type);
  if (label === 'Entity') return [plain('rank'), plain('name'), plain('id')];
  if (label === 'Fact') return [plain('rank'), plain('title'), plain('id')];
  return type === 'Sentence' ? [plain('number'), plain('id')] : [plain('id')];
}

/** The ORDER BY of a page; `backwards` for the last rows, which decoding reverses. */
export function orderText(keys: readonly OrderKey[], variable: string, backwards: boolean): string {
  return keys
    .map((key) => `${key.expression(variable)}${key.descending !== backwards ? ' DESC' : ''}`)
    .join(', ');
}

/** The condition that a row comes after a cursor, before it with `backwards`. Compares key by key. */
export function beyondCursor(
  composition: Composition,
  keys: readonly OrderKey[],
  cursor: readonly unknown[],
  variable: string,
  backwards: boolean,
): string {
  const names = cursor.map((value) => composition.add(value));
  const branches = keys.map((key, position) => {
    const equal = keys
      .slice(0, position)
      .map((before, index) => `${before.expression(variable)} = ${names[index] ?? ''}`);
    const sign = key.descending !== backwards ? '<' : '>';
    return [...equal, `${key.expression(variable)} ${sign} ${names[position] ?? ''}`].join(' AND ');
  });
  return `(${branches.map((branch) => `(${branch})`).join(' OR ')})`;
}
