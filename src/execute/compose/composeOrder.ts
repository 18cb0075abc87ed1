import { GraphQLError } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { inCapitals } from '../../model/derivePages.ts';
import type { Composition } from './composition.ts';

/** One key that rows are ordered by. Every list ends with the id, so that the order is total. */
export interface OrderKey {
  /** The expression, given the variable of the row. */
  expression(variable: string): string;
  descending: boolean;
  /** Turns a value from a cursor back into what the expression compares with. */
  parameter(name: string): string;
}

type Filter = Readonly<Record<string, unknown>> | null | undefined;

/** `orderBy` as clients give it. */
export interface OrderInput {
  by: string;
  direction: 'ASC' | 'DESC';
}

export const plain = (property: string, descending = false): OrderKey => ({
  expression: (variable) => `${variable}.${property}`,
  descending,
  parameter: (name) => name,
});

/** Unknown values come last whichever way: they are ordered by being unknown first. */
const unknownLast = (property: string): OrderKey => ({
  ...plain(property),
  expression: (variable) => `CASE WHEN ${variable}.${property} IS NULL THEN 1 ELSE 0 END`,
});

/** The value that stands for an unknown one, so that it can be compared in a cursor. */
const dated = (property: string, descending: boolean): OrderKey => ({
  expression: (variable) => `toString(coalesce(${variable}.${property}, date('0000-01-01')))`,
  descending,
  parameter: (name) => name,
});

const numbered = (property: string, descending: boolean): OrderKey => ({
  ...plain(property, descending),
  expression: (variable) => `coalesce(${variable}.${property}, 0)`,
});

/** Whether a filter asks for values in a range, so that no unknown one can pass. */
const asksForRange = (asked: unknown): boolean =>
  typeof asked === 'object' &&
  asked !== null &&
  ['min', 'max'].some((bound) => (asked as Record<string, unknown>)[bound] != null);

function namedKeys(model: Model, type: string, { by, direction }: OrderInput, filter: Filter): OrderKey[] {
  const descending = direction === 'DESC';
  const fields = (model.schema.getType(type) as unknown as { getFields(): object }).getFields();
  const name = Object.keys(fields).find((field) => inCapitals(field) === by) ?? 'id';
  const plan = model.plan(type, name);
  if (plan.kind === 'value') {
    const isDate = 'edtf' in plan.parts;
    // By the plain value, so that an index on it can give the order.
    if (!isDate && asksForRange(filter?.[name])) return [plain(name, descending)];
    const property = isDate ? `${name}Earliest` : name;
    return [unknownLast(property), (isDate ? dated : numbered)(property, descending)];
  }
  if (plan.kind !== 'property' || name === 'name' || name === 'title') return [plain(name, descending)];
  const key = plan.leaf === 'time' ? dated : numbered;
  return [unknownLast(name), key(name, descending)];
}

/** The keys of a list: those asked for, else what articles say most about first, then by name; the id last. */
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

/** The ORDER BY of a page; `backwards` for the last rows, which are turned round when decoded. */
export function orderText(keys: readonly OrderKey[], variable: string, backwards: boolean): string {
  return keys
    .map((key) => `${key.expression(variable)}${key.descending !== backwards ? ' DESC' : ''}`)
    .join(', ');
}

/** A cursor: the values of the order's keys at a row, opaque to clients. */
export function writeCursor(values: unknown): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function readCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === length && values.every(isPlain)) return values;
  } catch {
    // Falls through to the one message for every malformed cursor.
  }
  throw new GraphQLError(
    'A cursor must be one that this list gave in the same order; start again without it.',
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

/** The condition that a row lies behind a cursor, or before it with `backwards`. Compares key by key. */
export function beyondCursor(
  composition: Composition,
  keys: readonly OrderKey[],
  cursor: string,
  variable: string,
  backwards: boolean,
): string {
  const names = readCursor(cursor, keys.length).map((value) => composition.add(value));
  const branches = keys.map((key, position) => {
    const equal = keys
      .slice(0, position)
      .map((before, index) => `${before.expression(variable)} = ${before.parameter(names[index] ?? '')}`);
    const sign = key.descending !== backwards ? '<' : '>';
    return [...equal, `${key.expression(variable)} ${sign} ${key.parameter(names[position] ?? '')}`].join(
      ' AND ',
    );
  });
  return `(${branches.map((branch) => `(${branch})`).join(' OR ')})`;
}
