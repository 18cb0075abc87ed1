import type { Codec, Given } from '../../model/codecs/codec.ts';
import { amountInPrint, moneyInPrint, readAmount, readMoneyWords } from './readAmount.ts';
import { dateInPrint, readDateWords } from './readDateWords.ts';

/** A value read from words, and the reason for the reading if they are ambiguous. */
export type Said = Given & { basis?: string };

/** Reads and prints values of one SDL type as words. */
export interface Wording {
  /** Reads a value from words; null for other words. */
  read(words: string): Said | null;
  /** The ways to print a value, in the order to search for them. */
  print(said: Said): readonly string[];
}

const textOf = ({ value }: Said): string => (typeof value === 'object' ? value.amount : String(value));

const number: Wording = {
  read(words) {
    const value = readAmount(words);
    return value === null ? null : { value };
  },
  print: (said) => amountInPrint(textOf(said)),
};

const date: Wording = {
  read(words) {
    const said = readDateWords(words);
    return said && 'relative' in said ? { ...said, basis: 'Counted from the day of publication.' } : said;
  },
  print: (said) => (said.relative === undefined ? dateInPrint(textOf(said)) : [said.relative]),
};

const money: Wording = {
  read(words) {
    const said = readMoneyWords(words);
    if (!said) return null;
    const { basis, ...value } = said;
    return { value, ...(basis !== undefined && { basis }) };
  },
  print: ({ value }) => (typeof value === 'object' ? moneyInPrint(value.amount, value.currency) : []),
};

/** Plain text; an enum value such as `ON_SCHEDULE` is also printed “on schedule”. */
const words: Wording = {
  read: (value) => ({ value }),
  print: (said) => [textOf(said), textOf(said).replaceAll('_', ' ')],
};

const wordings: Readonly<Record<string, Wording>> = {
  Int: number,
  Float: number,
  Decimal: number,
  FuzzyDate: date,
  Date: date,
  Money: money,
};

/** The wording of a codec's type. */
export const wordingOf = ({ name }: Codec): Wording => wordings[name] ?? words;
