import { detect } from 'tinyld';

const english = new Set(
  'the of and to is was with has have that on by for from will said its it as at be are an he his their'.split(
    ' ',
  ),
);

/** How much of a text English function words must make up; it is some 30 % of English prose, and below 6 % of others. */
const leastShare = 0.12;

/** How much of a text is looked at, in characters. */
const enough = 5_000;

/**
 * The language of a text as a two-letter code: the declared one, English where its function words are, else what the
 * detector takes it for; `und` where that cannot tell. The detector alone takes short English with many names for Latin.
 */
export function languageOf(text: string, declared?: string | null): string {
  if (declared) return declared.toLowerCase().split('-')[0] ?? declared;
  const start = text.slice(0, enough);
  const words = start.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const share = words.filter((word) => english.has(word)).length / Math.max(1, words.length);
  if (share >= leastShare) return 'en';
  const found = detect(start);
  // Too short for function words, and in Latin letters: headlines and captions are read as English.
  if (words.length < 12 && /^[\p{Script=Latin}\P{L}]*$/u.test(start)) return 'en';
  return found || 'und';
}
