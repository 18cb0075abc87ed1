import { foldedWords } from './foldText.ts';

/**
 * Makes a slug for ids: `AH-64 Apache helicopters` → `ah-64-apache-helicopters`. Lower case, any script, no accents; whole
 * words up to `mostCharacters` in all; empty if the text has no word. Pure.
 */
export function slugOf(text: string, mostCharacters = 60): string {
  return foldedWords(text)
    .reduce((all, word) => (all.length + word.length < mostCharacters ? `${all}-${word}` : all), '')
    .slice(1)
    .normalize('NFC');
}
