import { nameKey } from '../model/nameKey.ts';

/** A span of a text: UTF-16 code units, 0-based, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The spans of a text that begin with a search term or resemble one, for marking. */
export function findHighlights({ text, terms }: { text: string; terms: readonly string[] }): Span[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu)]
    .filter(([word]) =>
      terms.some((term) => nameKey(word).startsWith(term.slice(0, Math.max(3, term.length - 1)))),
    )
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
