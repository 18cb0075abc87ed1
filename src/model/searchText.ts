import { foldedWords } from '../text/foldText.ts';
import { nameKey } from './nameKey.ts';

/** A text to search for: as a Lucene query of literals, as a name's key, and as single words. */
export interface SearchText {
  lucene: string;
  /** A fuzzier version, for callers that rank the results themselves. */
  nearLucene: string;
  key: string;
  terms: readonly string[];
}

/** Longer texts are refused, further words ignored: the index would take seconds. */
export const searchLimits = { characters: 256, terms: 32 };

/** The words with their marks: the index folds only those of Latin letters, and keeps the vowel signs of पुतिन, the й of Китай. */
const wordsWithMarks = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

/** A word ranks exact matches first, then prefixes, then words that differ by a letter or two. */
function alternatives(word: string, surelyTwo: number): string {
  const fuzzy = word.length >= 4 ? ` OR ${word}~${word.length >= surelyTwo ? '2' : '1'}` : '';
  return `${word}^3 OR ${word}*${fuzzy}`;
}

const queryOf = (words: Iterable<string>, surelyTwo: number): string =>
  [...words].map((word) => `(${alternatives(word, surelyTwo)})`).join(' OR ');

/**
 * Makes a Lucene query of typed text. Only letters and digits reach it, so there is nothing to escape. Null for a
 * text without a word.
 */
export function searchText(text: string): SearchText | null {
  const terms = foldedWords(text).slice(0, searchLimits.terms);
  const key = nameKey(text);
  if (terms.length === 0) return null;
  const words = new Set([...terms, key, ...wordsWithMarks(text).slice(0, searchLimits.terms)]);
  return { lucene: queryOf(words, 8), nearLucene: queryOf(words, 5), key, terms };
}
