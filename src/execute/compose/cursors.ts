import type { OrderInput } from './composeOrder.ts';
import { refuseArgument } from './pageSize.ts';

/** The list that a cursor belongs to: the type of its rows and their order, `Contract by VALUE DESC`. */
export const listName = (type: string, order: OrderInput | null | undefined): string =>
  order ? `${type} by ${inWords(order)}` : type;

/** `BUYER ASC then VALUE DESC`. */
const inWords = ({ by, direction, then }: OrderInput): string =>
  `${by} ${direction}${then ? ` then ${inWords(then)}` : ''}`;

/** A cursor: its list and a row's sort keys; opaque to clients. */
export const writeCursor = (list: string, values: unknown): string =>
  Buffer.from(JSON.stringify([list, ...(values as unknown[])])).toString('base64url');

function parse(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
    return Array.isArray(values) && values.every(isPlain) ? values : [];
  } catch {
    return [];
  }
}

/** Where a cursor was given: its list and number of keys, the argument, and the path of response keys. */
export interface CursorPlace {
  list: string;
  length: number;
  argument: 'after' | 'before';
  path: readonly string[];
}

/** The sort keys in a cursor. Throws BAD_USER_INPUT for one of another list or order. */
export function readCursor(cursor: string, { list, length, argument, path }: CursorPlace): unknown[] {
  const [of, ...values] = parse(cursor);
  if (of === list && values.length === length) return values;
  // A cursor of 0.1.0 names no list, and is refused like a malformed one.
  const isNamed =
    typeof of === 'string' &&
    /^[A-Z]\w*( by \w+ (ASC|DESC)( then \w+ (ASC|DESC))*)?$/u.test(of) &&
    of !== list;
  const got = isNamed ? `; this one is of a list of ${of}` : '';
  return refuseArgument(
    path,
    `\`${argument}\`: A cursor must be one that this list gave in the same order (${list}) with the same filter${got}. Ask again from the start, without \`${argument}\`.`,
  );
}
