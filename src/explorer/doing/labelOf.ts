import { roleWord } from '../view/words.ts';

/** `publicationDate` → `Publication date`. */
export function labelOf(name: string): string {
  const word = roleWord(name);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
