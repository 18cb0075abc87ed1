import { type Codec, inRange, same } from './codec.ts';
import { byNumber } from './plain.ts';

/** The suffix of the property with the exact decimal. */
const exact = 'Exact';

/** A decimal: its exact text, and beside it a number to compare and sort by. */
export const decimalCodec: Codec = {
  name: 'Decimal',
  properties: {
    '': 'a number to compare and sort by; a float where it has a fraction or exceeds 2^53',
    [exact]: 'the same as text, to the last digit',
  },
  toStore: (field, { value }) => ({
    [field]: value === null ? null : Number(value),
    [field + exact]: value,
  }),
  fromStore: (expression) => ({ text: expression + exact, decode: same }),
  filtering: inRange('Decimal'),
  sorting: byNumber,
};

/** Adds decimals exactly: `12345678.90` and `0.1` give `12345679.00`. An empty list gives `0`. */
export function sumDecimals(texts: readonly string[]): string {
  const parts = texts.map((text) => text.split('.'));
  const scale = Math.max(0, ...parts.map(([, fraction = '']) => fraction.length));
  let sum = 0n;
  for (const [whole = '', fraction = ''] of parts) sum += BigInt(whole + fraction.padEnd(scale, '0'));
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const sign = sum < 0n ? '-' : '';
  const cut = digits.length - scale;
  return `${sign}${digits.slice(0, cut)}${scale > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/**
 * A decimal from a statement, as text. A list holds the terms of a sum: neither Cypher nor JavaScript adds decimals
 * exactly.
 */
export const answerDecimal = (value: unknown): unknown =>
  Array.isArray(value) ? sumDecimals(value as string[]) : value;
