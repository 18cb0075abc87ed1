import { foldedWords } from './foldText.ts';

/**
 * Words as a slug for ids: `AH-64 Apache helicopters` → `ah-64-apache-helicopters`. In small letters of every script,
 * without accents, whole words of at most so many characters together; empty where the text has none. Pure.
 */
export function slugOf(text: string, mostCharacters = 60): string {
  return foldedWords(text)
    .reduce((all, word) => (all.length + word.length < mostCharacters ? `${all}-${word}` : all), '')
    .slice(1)
    .normalize('NFC');
}
