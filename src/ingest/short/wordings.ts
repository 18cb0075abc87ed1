import type { Codec, Given } from '../../model/codecs/codec.ts';
import { amountInPrint, moneyInPrint, readAmount, readMoneyWords } from './readAmount.ts';
import { dateInPrint, readDateWords } from './readDateWords.ts';

/** A value that words say, and, where they leave it open, why it was read so. */
export type Said = Given & { basis?: string };

/** How values of one SDL type stand in a text. */
export interface Wording {
  /** The value that words say; null where they say none. */
  read(words: string): Said | null;
  /** The words that a value may be printed in, those to be looked for first before others. */
  tell(said: Said): readonly string[];
}

const textOf = ({ value }: Said): string => (typeof value === 'object' ? value.amount : String(value));

const number: Wording = {
  read(words) {
    const value = readAmount(words);
    return value === null ? null : { value };
  },
  tell: (said) => amountInPrint(textOf(said)),
};

const date: Wording = {
  read(words) {
    const said = readDateWords(words);
    return said && 'relative' in said ? { ...said, basis: 'Counted from the day of publication.' } : said;
  },
  tell: (said) => (said.relative === undefined ? dateInPrint(textOf(said)) : [said.relative]),
};

const money: Wording = {
  read(words) {
    const said = readMoneyWords(words);
    if (!said) return null;
    const { basis, ...value } = said;
    return { value, ...(basis !== undefined && { basis }) };
  },
  tell: ({ value }) => (typeof value === 'object' ? moneyInPrint(value.amount, value.currency) : []),
};

/** Words stand for themselves; a word of an enum, `ON_SCHEDULE`, also for “on schedule”. */
const words: Wording = {
  read: (value) => ({ value }),
  tell: (said) => [textOf(said), textOf(said).replaceAll('_', ' ')],
};

const wordings: Readonly<Record<string, Wording>> = {
  Int: number,
  Float: number,
  Decimal: number,
  FuzzyDate: date,
  Date: date,
  Money: money,
};

/** How values of a codec's type stand in a text. */
export const wordingOf = ({ name }: Codec): Wording => wordings[name] ?? words;
