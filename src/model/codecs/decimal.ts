import { type Codec, inRange, same } from './codec.ts';
import { byNumber } from './plain.ts';

/** What follows a field's name where its exact decimal is stored. */
const exact = 'Exact';

/** A decimal: its text, digit by digit, and beside it the number that it is compared and sorted by. */
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

/** Adds decimals up to the last digit: `12345678.90` and `0.1` give `12345679.00`. None give `0`. */
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
 * A decimal as a statement answers it, as text: a list is a sum in parts, each a decimal as text, since neither Cypher
 * nor JavaScript adds them up exactly.
 */
export const answerDecimal = (value: unknown): unknown =>
  Array.isArray(value) ? sumDecimals(value as string[]) : value;
