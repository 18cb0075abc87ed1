import { editDistance } from './editDistance.ts';
import { nameKey } from './nameKey.ts';

/** Every four letters may hold one mistake, three at most. */
const mistakesIn = (key: string): number =>
  Math.min(3, Math.floor(key.length / 4) || Number(key.length === 3));

function distanceOf(key: string, candidate: string): number {
  const most = mistakesIn(key);
  const shorter = Math.min(key.length, candidate.length);
  // Who types a beginning or an end means the whole, less surely than one with a letter wrong.
  const isPart =
    shorter >= 3 && (candidate.startsWith(key) || key.startsWith(candidate) || candidate.endsWith(key));
  const distance = editDistance(key, candidate, most);
  if (distance <= most) return distance;
  return isPart ? most + 1 : Infinity;
}

/**
 * How far what was typed is from a name, by the keys of the whole name and, for a single word, of its words: 0 is the
 * same, Infinity too far to be meant.
 */
export function nearness(typed: string, name: string): number {
  const key = nameKey(typed);
  const isOneWord = !/\s/.test(typed.trim());
  const words = isOneWord ? name.split(/[\s-]+/).filter((word) => word.length > 3) : [];
  const [whole = Infinity, ...parts] = [name, ...words].map((each) => distanceOf(key, nameKey(each)));
  return Math.min(whole, ...parts.map((part) => part + 0.5));
}
