import { editDistance } from './editDistance.ts';
import { nameKey } from './nameKey.ts';

/** One mistake per four letters, at most three; from four letters on also parts of one. */
const mistakesIn = (key: string): number =>
  key.length < 4 ? Number(key.length === 3) : Math.min(3, key.length / 4);

/**
 * A vowel is half a mistake: languages spell one name with other vowels, or none, more than with other consonants.
 * `Mohamad` and `Muhamed` are one name, but Iran is not Iraq.
 */
const costOf = (letter: string): number => ('aeiouyаеиоуыэюя'.includes(letter) ? 0.5 : 1);

function distanceOf(key: string, candidate: string): number {
  const most = mistakesIn(key);
  const shorter = Math.min(key.length, candidate.length);
  // A beginning or an end is likely meant as the whole, but less likely than a name with a typing mistake.
  const isPart =
    shorter >= 3 && (candidate.startsWith(key) || key.startsWith(candidate) || candidate.endsWith(key));
  const distance = editDistance(key, candidate, most, costOf);
  if (distance <= most) return distance;
  return isPart ? most + 1 : Infinity;
}

/**
 * The distance of a typed text from a name: 0 for the same, Infinity for too far. Compares keys, of the whole name
 * and, if one word was typed, of each of the name's words.
 */
export function nearness(typed: string, name: string): number {
  const key = nameKey(typed);
  const isOneWord = !/\s/.test(typed.trim());
  const words = isOneWord ? name.split(/[\s-]+/).filter((word) => word.length > 3) : [];
  const [whole = Infinity, ...parts] = [name, ...words].map((each) => distanceOf(key, nameKey(each)));
  return Math.min(whole, ...parts.map((part) => part + 0.5));
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';

/**
 * The distance of a typed name from that of a person, who may be meant by the surname behind a title or another first name:
 * `Mr Lindqvist`, `A. Lindqvist`. Never 0 then.
 */
export const nearnessOfPerson = (typed: string, name: string): number =>
  Math.min(nearness(typed, name), distanceOf(nameKey(lastWord(typed)), nameKey(lastWord(name))) + 1);
