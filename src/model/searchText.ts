import { nameKey } from './nameKey.ts';

/** A text to search for: as a Lucene query of literals, as a name's key, and as single words. */
export interface SearchText {
  lucene: string;
  key: string;
  terms: readonly string[];
}

/** Longer texts are refused, further words ignored: the index would take seconds. */
export const searchLimits = { characters: 256, terms: 32 };

/**
 * The words of a text, folded as in the index: lower case without accents, split at anything but letters and digits.
 */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word ranks exact matches first, then prefixes, then words that differ by a letter or two. */
function alternatives(word: string): string {
  const fuzzy = word.length >= 4 ? ` OR ${word}~${word.length >= 8 ? '2' : '1'}` : '';
  return `${word}^3 OR ${word}*${fuzzy}`;
}

/**
 * Makes a Lucene query of typed text. Only letters and digits reach it, so there is nothing to escape. Null for a
 * text without a word.
 */
export function searchText(text: string): SearchText | null {
  const terms = wordsOf(text).slice(0, searchLimits.terms);
  const key = nameKey(text);
  if (terms.length === 0) return null;
  const words = terms.includes(key) ? terms : [...terms, key];
  return { lucene: words.map((word) => `(${alternatives(word)})`).join(' OR '), key, terms };
}
