import type { Model } from '../../model/buildModel.ts';
import { findNumbers } from '../../text/printedNumbers.ts';
import type { Filled, PrintedValue } from '../claim.ts';
import { findDates } from '../findDates.ts';
import type { Memory } from '../memory.ts';
import type { Mention } from '../mention.ts';
import { findMoney } from '../values.ts';
import type { Span } from './anchorWords.ts';
import type { AskedField } from './askedFields.ts';

const isWithin = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

/** Whether a field may hold what a name is of; a country is a place too. */
function mayHold(field: AskedField, { entity: { kind } }: Mention, model: Model): boolean {
  const types = model.concreteTypes(field.type);
  return types.includes(kind) || (kind === 'Country' && types.includes('Place'));
}

/** What words name that may hold the role: exactly them, or the one thing named among them. Null where nothing or several are. */
export function readName(words: Span, field: AskedField, { mentions }: Memory, model: Model): Filled | null {
  const fitting = mentions.filter((each) => isWithin(each, words) && mayHold(field, each, model));
  const exact = fitting.filter(({ start, end }) => start === words.start && end === words.end);
  const found = exact.length > 0 ? exact : fitting;
  const [first] = found;
  if (!first || new Set(found.map(({ entity }) => entity)).size > 1) return null;
  return { entity: first.entity, start: first.start, end: first.end };
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The one value that words print as it stands in their sentence, in full: of “1.5 million” neither “5” nor “1.5” is one. `find`
 * finds those of a text. Null where the words print none, several, or a part of one.
 */
function onlyIn<T extends Span>(
  words: Span,
  sentence: Span,
  text: string,
  find: (text: string) => T[],
): T | null {
  const [value, ...more] = find(text.slice(sentence.start, sentence.end))
    .map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start }))
    .filter((each) => overlaps(each, words));
  return value && more.length === 0 && isWithin(value, words) ? value : null;
}

/** The whole numbers that a text prints which are no sums of money. */
function findCounts(text: string): PrintedValue[] {
  const sums = findMoney(text);
  return findNumbers(text).flatMap(({ value, ...place }) =>
    // What cannot be read counts as one that is another: nothing is made of words that print it.
    sums.some((each) => overlaps(each, place)) ? [] : [{ value: value ?? '', ...place }],
  );
}

/**
 * The value that words print: numbers, sums and dates are read from the words by the reader itself, never taken from a model,
 * whose number must be the same. Null where they print none, or `said` is none of the SDL's values.
 */
export function readValue(
  words: Span,
  { kind, choices }: AskedField,
  said: unknown,
  { text, sentence, published }: { text: string; sentence: Span; published?: string | undefined },
): PrintedValue | null {
  switch (kind) {
    case 'money':
      return onlyIn(words, sentence, text, findMoney);
    case 'date':
      return onlyIn(words, sentence, text, (passage) => findDates(passage, published));
    case 'number': {
      const number = onlyIn(words, sentence, text, findCounts);
      return number && Number.isSafeInteger(said) && number.value === String(said) ? number : null;
    }
    case 'choice':
      return typeof said === 'string' && choices.includes(said) ? { value: said, ...words } : null;
    default:
      return { value: text.slice(words.start, words.end).replace(/\s+/g, ' '), ...words };
  }
}
