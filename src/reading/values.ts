import { scales, timesPowerOfTen } from '../text/printedNumbers.ts';
import type { PrintedValue } from './claim.ts';
import type { Sentence } from './parsedText.ts';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(us\$|\$|usd|dollars?|u\.s\. dollars?|us dollars?)$/i, 'USD'],
  [/^(€|eur|euros?)$/i, 'EUR'],
  [/^(£|gbp|pounds?|pounds sterling)$/i, 'GBP'],
  [/^(sek|swedish kron(or|a))$/i, 'SEK'],
  [/^(nok|norwegian kroner)$/i, 'NOK'],
  [/^(dkk|danish kroner)$/i, 'DKK'],
  [/^(chf|swiss francs)$/i, 'CHF'],
  [/^(pln|zlotys?|zloty)$/i, 'PLN'],
  [/^(a\$|aud|australian dollars)$/i, 'AUD'],
  [/^(c\$|cad|canadian dollars)$/i, 'CAD'],
  [/^(¥|jpy|yen)$/i, 'JPY'],
  [/^(yuan|cny|rmb)$/i, 'CNY'],
  [/^(₹|rs\.?|inr|rupees)$/i, 'INR'],
  [/^(rubles?|roubles?|rub)$/i, 'RUB'],
  [/^(krw|won)$/i, 'KRW'],
];
const signs =
  'US\\$|A\\$|C\\$|\\$|€|£|¥|₹|Rs\\.?|USD|EUR|GBP|SEK|NOK|DKK|CHF|PLN|AUD|CAD|JPY|CNY|INR|RUB|KRW';
const words =
  'U\\.S\\. dollars?|US dollars?|Australian dollars|Canadian dollars|Swiss francs|dollars?|euros?|pounds?|kron(?:or|er|a)|zlotys?|yen|yuan|rupees|roubles?|rubles?|won|USD|EUR|GBP|SEK|NOK|INR';
const scale = `(?:[\\s-]*(${Object.keys(scales).join('|')})\\b)?`;
const pattern = new RegExp(
  `(?:(${signs})\\s?(\\d[\\d,]*(?:\\.\\d+)?)${scale}|(\\d[\\d,]*(?:\\.\\d+)?)${scale}[\\s-](${words})\\b)`,
  'g',
);

/** The amounts of money in a text, as exact decimals with their currency and the words they are printed in. */
export function findMoney(text: string, from = 0): PrintedValue[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [all, sign, before, scaleBefore, behind, scaleBehind, word] = found;
    const currency = currencies.find(([test]) => test.test((sign ?? word ?? '').trim()))?.[1];
    const zeros = scales[(scaleBefore ?? scaleBehind ?? '').toLowerCase()] ?? 0;
    const digits = before ?? behind ?? '';
    if (!currency || !digits) return [];
    const start = from + found.index;
    return [
      { value: timesPowerOfTen(digits.replace(/,/g, ''), zeros), currency, start, end: start + all.length },
    ];
  });
}

/** The amounts of money in a sentence. */
export const moneyIn = ({ tokens, start, end }: Sentence): PrintedValue[] => {
  const text = textOf(tokens, start, end);
  return findMoney(text, start);
};

/** The words of a sentence at their places, with spaces between them. */
function textOf(tokens: Sentence['tokens'], start: number, end: number): string {
  const signsOfText = Array.from({ length: end - start }, () => ' ');
  for (const token of tokens)
    for (let at = 0; at < token.text.length; at += 1)
      signsOfText[token.start - start + at] = token.text[at] ?? ' ';
  return signsOfText.join('');
}
