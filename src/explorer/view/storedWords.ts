import { dateWords } from './dates.ts';
import { roleWord } from './words.ts';

/** A value in words, as far as its form tells what it is: a date, a word of an enum, or itself. */
export function storedWords(value: string): string {
  if (/^\[?(?:\.\.)?\d{4}(?![\d.])/.test(value)) return dateWords(value);
  return /^[A-Z][A-Z_]+$/.test(value) ? roleWord(value) : value;
}
