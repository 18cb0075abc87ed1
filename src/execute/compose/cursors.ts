import type { OrderInput } from './composeOrder.ts';
import { refuseArgument } from './pageSize.ts';

/** What a cursor is of: the type of a list's rows and the order they were asked for in, `Contract by VALUE DESC`. */
export const listName = (type: string, order: OrderInput | null | undefined): string =>
  order ? `${type} by ${inWords(order)}` : type;

/** `BUYER ASC then VALUE DESC`. */
const inWords = ({ by, direction, then }: OrderInput): string =>
  `${by} ${direction}${then ? ` then ${inWords(then)}` : ''}`;

/** A cursor: what it is of and the values of the order's keys at a row, opaque to clients. */
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

/** Where a cursor was given: the list it must be of, how many keys that has, the argument and its place by response keys. */
export interface CursorPlace {
  list: string;
  length: number;
  argument: 'after' | 'before';
  path: readonly string[];
}

/** The values of the order's keys in a cursor. Throws BAD_USER_INPUT for one of another list or another order. */
export function readCursor(cursor: string, { list, length, argument, path }: CursorPlace): unknown[] {
  const [of, ...values] = parse(cursor);
  if (of === list && values.length === length) return values;
  // A cursor of 0.1.0 has no name of a list: it is as unknown as a malformed one.
  const isNamed = typeof of === 'string' && /^[A-Z]\w*( by \w+ (ASC|DESC)( then \w+ (ASC|DESC))*)?$/u.test(of) && of !== list;
  const got = isNamed ? `; this one is of a list of ${of}` : '';
  return refuseArgument(
    path,
    `\`${argument}\`: A cursor must be one that this list gave in the same order (${list}) with the same filter${got}. Ask again from the start, without \`${argument}\`.`,
  );
}
