import { nameKey } from './nameKey.ts';

/** Words to search for: as a Lucene query in which every sign is literal, as a name's key, and one by one. */
export interface SearchText {
  lucene: string;
  key: string;
  terms: readonly string[];
}

/** Longer texts are refused, more words are left out: the index would work on them for seconds. */
export const searchLimits = { characters: 256, terms: 32 };

/** The words of a text, folded as the index folds them: without case and accents, split at every other sign. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word matches itself best, then words that begin with it, then words that differ by a letter or two. */
function alternatives(word: string): string {
  const fuzzy = word.length >= 4 ? ` OR ${word}~${word.length >= 8 ? '2' : '1'}` : '';
  return `${word}^3 OR ${word}*${fuzzy}`;
}

/**
 * Makes a Lucene query of what people type. Only letters and digits reach it, so that there is no syntax to
 * escape. Gives null where the text has no word.
 */
export function searchText(text: string): SearchText | null {
  const terms = wordsOf(text).slice(0, searchLimits.terms);
  const key = nameKey(text);
  if (terms.length === 0) return null;
  const words = terms.includes(key) ? terms : [...terms, key];
  return { lucene: words.map((word) => `(${alternatives(word)})`).join(' OR '), key, terms };
}
