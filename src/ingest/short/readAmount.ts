import { scales, timesPowerOfTen } from '../../text/printedNumbers.ts';
import { moneyInWords, numberInWords } from '../numberInWords.ts';

const words = new Map(Array.from({ length: 12 }, (_, at) => [numberInWords(String(at + 1)), String(at + 1)]));

const number = `-?(?:\\d[\\d,]*(?:\\.\\d+)?|${[...words.keys()].join('|')})`;
const amount = `(?<digits>${number})(?:\\s*(?<scale>${Object.keys(scales).join('|')})(?![a-z]))?`;
const amountForm = new RegExp(`^${amount}$`, 'i');
const moneyForm = new RegExp(`^(?<before>[^\\d\\s-]+)?\\s*${amount}\\s*(?<behind>\\D+)?$`, 'i');

function amountOf({ digits = '', scale }: Record<string, string | undefined>): string {
  const plain = words.get(digits.toLowerCase()) ?? digits.replaceAll(',', '');
  const sign = plain.startsWith('-') ? '-' : '';
  const zeros = scales[scale?.toLowerCase() ?? ''] ?? 0;
  const decimal = plain.slice(sign.length);
  return sign + (zeros === 0 ? decimal : timesPowerOfTen(decimal, zeros));
}

/**
 * Reads a decimal from words: `five`, `2,000`, `20 million`, `1.5 bn`; null for other words. Commas separate thousands.
 * Pure.
 */
export function readAmount(text: string): string | null {
  const groups = amountForm.exec(text.trim())?.groups;
  return groups ? amountOf(groups) : null;
}

/** The ways to print an amount: `5`, `five`; `2000`, `2,000`; `20000000`, `20 million`. */
export const amountInPrint = (amount: string): string[] => [
  ...new Set([amount, numberInWords(amount), moneyInWords(amount, null)]),
];

/** English names (lower case) and symbols of currencies, with their ISO 4217 codes. */
const currencies = ((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const written = (locale: string, currency: string, display: 'symbol' | 'name', amount = 2): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display })
      .formatToParts(amount)
      .find(({ type }) => type === 'currency')?.value ?? '';
  for (const code of Intl.supportedValuesOf('currency'))
    for (const name of [
      code,
      written('en', code, 'symbol'),
      written('en-CA', code, 'symbol'),
      written('en', code, 'name'),
      written('en', code, 'name', 1),
    ])
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
  // Canada calls its own dollar "$".
  return found.set('$', 'USD').set('us$', 'USD');
})();

/** Money read from words: the amount, its currency, and any assumption made. */
export interface SaidMoney {
  amount: string;
  currency: string;
  /** The reason for the reading if the words are ambiguous: “$” is the sign of many dollars. */
  basis?: string;
}

/** Reads money from words: `USD 5 billion`, `$800 million`, `3 crore Indian rupees`; null for other words. Pure. */
export function readMoneyWords(text: string): SaidMoney | null {
  const groups = moneyForm.exec(text.trim())?.groups;
  if (!groups) return null;
  const { before = '', behind = '' } = groups;
  const sign = before === '' ? behind : before;
  const currency = currencies.get(sign.toLowerCase());
  if (currency === undefined || (before !== '' && behind !== '')) return null;
  return { amount: amountOf(groups), currency, ...(sign === '$' && { basis: '“$” is read as US dollars.' }) };
}

/** The ways to print money: `USD 5 billion`, `$5 billion`, `5 billion euros`. */
export function moneyInPrint(amount: string, currency: string | undefined): string[] {
  const numbers = amountInPrint(amount);
  const names = [...currencies].flatMap(([name, code]) => (code === currency ? [name] : []));
  return numbers.flatMap((digits) =>
    names.flatMap((name) => [
      ...(name.includes(' ') ? [] : [`${name} ${digits}`, `${name}${digits}`]),
      `${digits} ${name}`,
    ]),
  );
}
