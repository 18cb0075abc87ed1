import { foldedWords } from '../text/foldText.ts';

/**
 * A name without case, accents, spaces and punctuation: `Al-Nūr` and `al nur` both give `alnur`. Letters of all
 * scripts are kept. Names are looked up by their keys.
 */
export function nameKey(name: string): string {
  return foldedWords(name).join('');
}
