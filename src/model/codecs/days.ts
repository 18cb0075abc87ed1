import { type AddParameter, type Codec, Day, type Days, type Sorting } from './codec.ts';

/** Sorts by a stored day. */
export const byDay: Sorting = {
  known: (expression) => expression,
  key: (expression) => `toString(coalesce(${expression}, date('0000-01-01')))`,
};

/** Conditions for overlap with a span of days. A span with two open ends is unknown and never matches. */
export function overlaps(first: string, last: string, { from, to }: Days, add: AddParameter): string[] {
  return [
    `(${first} IS NOT NULL OR ${last} IS NOT NULL)`,
    ...(from == null ? [] : [`(${last} IS NULL OR ${last} >= date(${add(from)}))`]),
    ...(to == null ? [] : [`(${first} IS NULL OR ${first} <= date(${add(to)}))`]),
  ];
}

/** Date: a day. Answered as text, since the driver's date objects are slow to decode. */
export const dayCodec: Codec = {
  name: 'Date',
  isDating: true,
  read({ value }) {
    const day = value as string;
    return { value: day, earliest: day, latest: day, precision: 'DAY' };
  },
  properties: { '': 'the day (DATE)' },
  toStore: (field, { value }) => ({ [field]: value === null ? null : new Day(value) }),
  fromStore: (expression) => ({ text: `toString(${expression})`, decode: (value) => value }),
  filtering: {
    input: 'DateRange',
    says: 'Within this range.',
    conditions: (expression, condition: Days, add) => overlaps(expression, expression, condition, add),
  },
  sorting: byDay,
};

/** DateTime: a moment in UTC, to the millisecond. */
export const momentCodec: Codec = {
  name: 'DateTime',
  properties: { '': 'the moment in UTC (ZONED DATETIME)' },
  toStore: (field, { value }) => ({ [field]: value === null ? null : new Date(value) }),
  fromStore: (expression) => ({ text: `toString(${expression})`, decode: (value) => value }),
  filtering: {
    input: 'DateRange',
    says: 'Within these days, in UTC.',
    conditions: (expression, { from, to }: Days, add) => [
      `${expression} IS NOT NULL`,
      ...(from == null ? [] : [`${expression} >= datetime({date: date(${add(from)}), timezone: 'Z'})`]),
      ...(to == null
        ? []
        : [`${expression} < datetime({date: date(${add(to)}), timezone: 'Z'}) + duration('P1D')`]),
    ],
  },
  sorting: {
    known: (expression) => expression,
    key: (expression) => `coalesce(${expression}.epochMillis, 0)`,
  },
};
