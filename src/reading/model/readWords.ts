import type { Model } from '../../model/buildModel.ts';
import type { Filled, PrintedValue } from '../claim.ts';
import { findDates } from '../findDates.ts';
import type { Memory } from '../memory.ts';
import type { Mention } from '../mention.ts';
import { findMoney } from '../values.ts';
import type { AskedField } from './askedFields.ts';

/** A passage of a text, in UTF-16 code units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

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

/** The one value of those found, at its place in the text. */
function onlyOf<T extends Span>(found: readonly T[], from: number): T | null {
  const [value] = found;
  if (!value || found.length > 1) return null;
  return { ...value, start: value.start + from, end: value.end + from };
}

/** A number in digits must be the one that the words print; one in letters is the model's reading. */
function isPrinted(number: unknown, words: string): number is number {
  if (!Number.isSafeInteger(number)) return false;
  const digits = words.match(/\d[\d,]*/g);
  return !digits || digits.some((each) => Number(each.replace(/,/g, '')) === number);
}

/**
 * The value that words print: sums and dates are read from the words by the reader itself, never taken from a model. Null
 * where they print none, or `said` is none of the SDL's values.
 */
export function readValue(
  words: Span,
  { kind, choices }: AskedField,
  said: unknown,
  { text, published }: { text: string; published?: string | undefined },
): PrintedValue | null {
  const printed = text.slice(words.start, words.end);
  switch (kind) {
    case 'money':
      return onlyOf(findMoney(printed), words.start);
    case 'date':
      return onlyOf(findDates(printed, published), words.start);
    case 'number':
      return isPrinted(said, printed) ? { value: String(said), ...words } : null;
    case 'choice':
      return typeof said === 'string' && choices.includes(said) ? { value: said, ...words } : null;
    default:
      return { value: printed.replace(/\s+/g, ' '), ...words };
  }
}
