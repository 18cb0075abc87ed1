/** A whole number or decimal printed in a text; `value` is null if the words are ambiguous (“2,5,1”, “half a million”). */
export interface PrintedNumber {
  /** An exact decimal: `1500000`. */
  value: string | null;
  /** UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/** The number of zeros that a word or letter after a number stands for. */
export const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
};

/** A decimal times a power of ten, to the last digit: `7.87` and 9 give `7870000000`. */
export function timesPowerOfTen(decimal: string, zeros: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(zeros, '0');
  const cut = whole.length + zeros;
  const rest = digits.slice(cut).replace(/0+$/, '');
  return digits.slice(0, cut).replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const below = new Map([...small.map((word, at) => [word, at] as const), ...tens.map((word, at) => [word, 10 * (at + 2)] as const)]); // prettier-ignore
const above = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['trillion', 1e12]]); // prettier-ignore

/** The value of number words: `twenty-four`, `a hundred and fifty`, `two dozen`; null for other words. */
function numberOfWords(words: string): number | null {
  let [total, part, last] = [0, -1, Infinity];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const [unit, scale] = [below.get(word), above.get(word)];
    if (word === 'and' || word === 'a' || word === 'an') continue;
    if (unit !== undefined) {
      const isFree = part < 0 || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && unit > 0 && unit < 10); // prettier-ignore
      if (!isFree) return null;
      part = Math.max(part, 0) + unit;
    } else if (scale === 100 || scale === 12) {
      if (part >= 100) return null;
      part = Math.max(part, 1) * scale;
    } else if (scale !== undefined && scale < last) {
      total += Math.max(part, 1) * scale;
      [part, last] = [-1, scale];
    } else return null;
  }
  return total + Math.max(part, 0);
}

const word = [...below.keys(), ...above.keys(), 'half'].join('|');
const inDigits = '\\d+(?:[.,\\u00a0\\u202f\\u2009]\\d+)*';
const scaleWords = Object.keys(scales)
  .filter((each) => each.length > 1)
  .join('|');
// A letter is a scale only directly after the number: “2 B-52” are two.
const behindDigits = `(?:[\\s-]*(?:${scaleWords})|[mb]|[\\s-]+(?:dozen|hundred))(?![\\p{L}\\p{N}])`;
// “a hundred” is a number, “several hundred” is not, and “a submarine” need not be exactly one.
const inWords = `(?:an?[\\s-]+(?=(?:${[...above.keys()].join('|')})\\b))?(?:${word})(?:[\\s-]+(?:and[\\s-]+)?(?:an?[\\s-]+)?(?:${word})(?![\\p{L}\\p{N}]))*`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}]|\\d[.,])(?:(?<digits>${inDigits})(?<scale>${behindDigits})?|(?<words>${inWords}))(?![\\p{L}\\p{M}\\p{N}]|[.,]\\d)`,
  'giu',
);
/** `1,250`, `1 250` with a narrow space, `2,50,000` as in India, `12.5`; `1,2` and `1.250.000` are not English. */
const form = /^(?:\d+|\d{1,3}([,\u00a0\u202f\u2009])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;

function valueOf({ digits, scale, words }: Record<string, string | undefined>): string | null {
  if (digits === undefined) {
    const isVague = /^(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b/i.test(words ?? '');
    const number = isVague ? null : numberOfWords(words ?? '');
    return number === null ? null : String(number);
  }
  if (!form.test(digits)) return null;
  const plain = digits.replace(/[,\u00a0\u202f\u2009]/g, '');
  const named = scale?.replace(/^[\s-]+/, '').toLowerCase() ?? '';
  if (named === 'dozen') return plain.includes('.') ? null : String(Number(plain) * 12);
  return timesPowerOfTen(plain, named === 'hundred' ? 2 : (scales[named] ?? 0));
}

const isShare = /^(?:\s*%|[\s-]+(?:per\s?cent|percentage|hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)\b)/i;
const isOfName = /[\p{L}\p{N}\p{M}][-–‑/]$/u;

/**
 * The numbers printed in a text, in digits or English words, each in full: “1.5 million” is one number. Skips parts of names
 * (“F-16”), percentages and amounts of money. Pure.
 */
export function findNumbers(text: string): PrintedNumber[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const { index: start, groups = {} } = found;
    const end = start + found[0].length;
    const before = text.slice(Math.max(0, start - 4), start);
    const isPart = isOfName.test(before) && !/\d[-–‑]$/.test(before);
    if (isPart || /\p{Sc}\s?$/u.test(before) || isShare.test(text.slice(end, end + 16))) return [];
    return [{ value: valueOf(groups), start, end }];
  });
}
