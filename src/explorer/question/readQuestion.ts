import { factWords } from '../../generated/questions.ts';
import { foldedWords } from '../../text/foldText.ts';

/** An entity whose name stands in a question. */
export interface Named {
  id: string;
  kind: string;
  name: string;
}

/** What a typed question names: entities in the order of their names in it, and types of facts by the words for them. */
export interface Question {
  entities: readonly Named[];
  types: readonly string[];
}

/** A name that may stand in a question: as it was found, and whose it is. */
export interface Candidate extends Named {
  /** The name that was found, which may be an alias. */
  found: string;
}

/** Where a name stands: words from, until before. */
interface Place {
  from: number;
  to: number;
}

const wordsOf = (text: string): string[] => foldedWords(text.replace(/['’]s\b/giu, ''));

/** Where a name stands first in the words of a question, however it is hyphenated or spaced; null where it does not. */
function placeOf(name: string, words: readonly string[]): Place | null {
  const key = wordsOf(name).join('');
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1, joined = ''; to <= words.length; to += 1) {
      joined += words[to - 1] ?? '';
      if (joined === key) return { from, to };
      if (!key.startsWith(joined)) break;
    }
  }
  return null;
}

/** The entities that are named, each by its longest name; a name inside another's is not meant. */
function namedIn(words: readonly string[], candidates: readonly Candidate[]): (Place & Candidate)[] {
  const placed = candidates.flatMap((one) => {
    const place = placeOf(one.found, words);
    return place ? [{ ...one, ...place }] : [];
  });
  const length = ({ from, to }: Place): number => to - from;
  const longestFirst = placed.sort((one, other) => length(other) - length(one));
  const named: (Place & Candidate)[] = [];
  for (const one of longestFirst)
    if (named.every((other) => other.id !== one.id && (one.to <= other.from || other.to <= one.from)))
      named.push(one);
  return named.sort((one, other) => one.from - other.from);
}

/** American spelling as the SDL's words have it. */
const british = (word: string): string => word.replace(/iz(e|es|ed|ing|ation|ations)$/, 'is$1');

/**
 * Reads a typed question with what the search found for it. Null for what asks nothing: words, a name, or a name among words
 * for no type of fact.
 */
export function readQuestion(text: string, candidates: readonly Candidate[]): Question | null {
  const words = wordsOf(text);
  if (words.length < 3 && !text.includes('?')) return null;
  const named = namedIn(words, candidates);
  const others = words.filter((_, at) => named.every(({ from, to }) => at < from || at >= to));
  const types = [...new Set(others.flatMap((word) => factWords[british(word)] ?? []))];
  if (types.length === 0 && named.length < 2) return null;
  return { entities: named.map(({ id, kind, name }) => ({ id, kind, name })), types };
}
