import { type Span, findPlaces } from '../anchorQuote.ts';

const isInWord = /[\p{L}\p{M}\p{N}]/u;

const isWhole = (text: string, { start, end }: Span): boolean =>
  !(isInWord.test(text.charAt(start - 1)) && isInWord.test(text.charAt(start))) &&
  !(isInWord.test(text.charAt(end - 1)) && isInWord.test(text.charAt(end)));

/** Shorter words are found in their own capitals only: `US` is not “us”. */
const shortest = 4;

/** Where words stand in a text as whole words, in its own characters; where they stand nowhere so, in other capitals; else null. Pure. */
export function findWords(text: string, words: string): string | null {
  const find = (whole: string, sought: string): string | null => {
    const place = findPlaces(whole, sought).find((each) => isWhole(whole, each));
    return place ? text.slice(place.start, place.end) : null;
  };
  const exact = find(text, words);
  if (exact !== null || words.length < shortest) return exact;
  const small = text.toLowerCase();
  // Small letters of some scripts take more room than capitals: then places are not the text's.
  return small.length === text.length ? find(small, words.toLowerCase()) : null;
}
