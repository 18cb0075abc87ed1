import { type GraphQLObjectType, isNonNullType } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { inCapitals } from '../../model/derivePages.ts';
import { codecOfPlan } from '../../model/planField.ts';
import type { Composition } from './composition.ts';

/** One sort key. Every list ends with the id, which makes the order total. */
export interface OrderKey {
  /** The expression for a row's variable. */
  expression(variable: string): string;
  descending: boolean;
}

type Filter = Readonly<Record<string, unknown>> | null | undefined;

/** `orderBy` as sent by clients. */
export interface OrderInput {
  by: string;
  direction: 'ASC' | 'DESC';
}

export const plain = (property: string, descending = false): OrderKey => ({
  expression: (variable) => `${variable}.${property}`,
  descending,
});

/** Whether a filter is a range, which no unknown value matches. */
const asksForRange = (asked: unknown): boolean =>
  typeof asked === 'object' &&
  asked !== null &&
  ['min', 'max'].some((bound) => (asked as Record<string, unknown>)[bound] != null);

function namedKeys(model: Model, type: string, { by, direction }: OrderInput, filter: Filter): OrderKey[] {
  const descending = direction === 'DESC';
  const fields = (model.schema.getType(type) as GraphQLObjectType).getFields();
  const name = Object.keys(fields).find((field) => inCapitals(field) === by) ?? 'id';
  const sorting = codecOfPlan(model.plan(type, name))?.sorting;
  // Fields that are always known, such as an entity's name, need no key for unknown values.
  const isAlwaysThere = ['id', 'name', 'title'].includes(name) && isNonNullType(fields[name]?.type);
  // By the plain value, so that an index can provide the order.
  if (!sorting || isAlwaysThere || (sorting.isPlain && asksForRange(filter?.[name])))
    return [plain(name, descending)];
  const stored = (variable: string): string => `${variable}.${name}`;
  return [
    // Unknown values come last in either direction.
    {
      ...plain(name),
      expression: (variable) => `CASE WHEN ${sorting.known(stored(variable))} IS NULL THEN 1 ELSE 0 END`,
    },
    { ...plain(name, descending), expression: (variable) => sorting.key(stored(variable)) },
  ];
}

/** A list's sort keys: those of `orderBy`, else the most article claims first, then the name; the id last. */
export function orderKeys(
  model: Model,
  type: string,
  order: OrderInput | null | undefined,
  filter: Filter,
): OrderKey[] {
  if (order) return [...namedKeys(model, type, order, filter), plain('id')];
  const label = model.storeLabel(type);
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
