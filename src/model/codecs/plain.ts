import { type Codec, type Sorting, inRange, oneOf, same } from './codec.ts';

const byText: Sorting = {
  known: (expression) => expression,
  key: (expression) => `coalesce(${expression}, '')`,
};

/** Sorts by a stored number. */
export const byNumber: Sorting = {
  known: (expression) => expression,
  key: (expression) => `coalesce(${expression}, 0)`,
  isPlain: true,
};

/** Text stored as it is: String, ID, EDTF and unknown scalars. */
export const textCodec = (name: string): Codec => ({
  name,
  properties: { '': 'the text' },
  toStore: (field, { value }) => ({ [field]: value }),
  fromStore: (expression) => ({ text: expression, decode: same }),
  filtering: oneOf('String'),
  sorting: byText,
});

/** Int and Float: a number, stored as an integer where it is whole. */
export const numberCodec = (name: string): Codec => ({
  name,
  properties: { '': 'the number' },
  toStore: (field, { value }) => ({ [field]: value === null ? null : Number(value) }),
  fromStore: (expression) => ({ text: expression, decode: same }),
  filtering: inRange(name),
  sorting: byNumber,
});

/** Boolean; can be filtered, not sorted. */
export const booleanCodec: Codec = {
  name: 'Boolean',
  properties: { '': 'true or false' },
  toStore: (field, { value }) => ({ [field]: value === null ? null : value === 'true' }),
  fromStore: (expression) => ({ text: expression, decode: same }),
  filtering: {
    input: 'Boolean',
    says: 'Whether it is so; where that is unknown neither matches.',
    conditions: (expression, condition: boolean, add) => [`${expression} = ${add(condition)}`],
  },
};

/** An enum: its value's name, sorted in SDL order. */
export const enumCodec = (name: string, words: readonly string[]): Codec => ({
  ...textCodec(name),
  properties: { '': 'the word' },
  filtering: oneOf(name),
  sorting: {
    known: (expression) => expression,
    key: (expression) =>
      `CASE ${expression} ${words.map((word, position) => `WHEN '${word}' THEN ${String(position)}`).join(' ')} ELSE -1 END`,
  },
});
