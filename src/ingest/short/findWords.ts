import { type Span, findPlaces } from '../anchorQuote.ts';

const isInWord = /[\p{L}\p{M}\p{N}]/u;

const isWhole = (text: string, { start, end }: Span): boolean =>
  !(isInWord.test(text.charAt(start - 1)) && isInWord.test(text.charAt(start))) &&
  !(isInWord.test(text.charAt(end - 1)) && isInWord.test(text.charAt(end)));

/** Words shorter than this match case-sensitively: `US` is not “us”. */
const shortest = 4;

/** Finds whole words in a text, exactly or else ignoring case, and returns the text's own characters; null if not found. Pure. */
export function findWords(text: string, words: string): string | null {
  const find = (whole: string, sought: string): string | null => {
    const place = findPlaces(whole, sought).find((each) => isWhole(whole, each));
    return place ? text.slice(place.start, place.end) : null;
  };
  const exact = find(text, words);
  if (exact !== null || words.length < shortest) return exact;
  const small = text.toLowerCase();
  // In some scripts lower case has another length, so offsets would not match the text.
  return small.length === text.length ? find(small, words.toLowerCase()) : null;
}
