import { collapseSpace } from './collapseSpace.ts';
import { describeDifference } from './describeDifference.ts';

/** A span of a text in UTF-16 code units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Words that are looked for, with where they are said to stand and what stands around them, as far as known. */
export interface Wanted {
  quote: string;
  start?: number;
  end?: number;
  /** What stands right before and right behind them, as in the W3C Web Annotation selector. */
  prefix?: string;
  suffix?: string;
}

/** Words that were found: their span, the text's own characters, and what is to be said of how they were found. */
export interface Anchored extends Span {
  quote: string;
  note: string | null;
}

/** So many places are told of words that stand more often. */
const mostPlaces = 5;

/** Every place where the words stand to the letter. */
function exactPlaces(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
}

/**
 * Every place where words stand in a text: to the letter, or, where there is none, with other white space between them
 * (a line break, a no-break or thin space for a plain one). Spans of the text, in order. Pure.
 */
export function findPlaces(text: string, words: string): Span[] {
  if (words === '') return [];
  const exact = exactPlaces(text, words);
  if (exact.length > 0) return exact;
  const { text: loose, at } = collapseSpace(text);
  const sought = collapseSpace(words.trim()).text;
  if (sought === '') return [];
  return exactPlaces(loose, sought).map(({ start, end }) => ({
    start: at[start] ?? 0,
    end: (at[end - 1] ?? 0) + 1,
  }));
}

function hasAround(text: string, { start, end }: Span, { prefix = '', suffix = '' }: Wanted): boolean {
  const before = collapseSpace(text.slice(Math.max(0, start - 2 * prefix.length - 99), start)).text.trimEnd();
  const behind = collapseSpace(text.slice(end, end + 2 * suffix.length + 99)).text.trimStart();
  return (
    before.endsWith(collapseSpace(prefix).text.trim()) && behind.startsWith(collapseSpace(suffix).text.trim())
  );
}

/** One of many places, for people: `at 120, in “… sentence …”`. */
function tellPlace(text: string, sentences: readonly Span[], { start, end }: Span): string {
  const inside = sentences.find((each) => each.start <= start && start < each.end) ?? {
    start: Math.max(0, start - 40),
    end: end + 40,
  };
  const words = collapseSpace(text.slice(inside.start, inside.end)).text;
  return `at ${String(start)}, in “${words.length > 160 ? `${words.slice(0, 160)}…` : words}”`;
}

function tellPlaces(text: string, sentences: readonly Span[], places: readonly Span[]): string {
  const told = places.slice(0, mostPlaces).map((each) => tellPlace(text, sentences, each));
  const more = places.length > mostPlaces ? `; and ${String(places.length - mostPlaces)} more` : '';
  return `stands ${String(places.length)} times: ${told.join('; ')}${more}`;
}

/**
 * Finds a quote in a text. Where it is said to stand counts first; if it does not stand there, and stands elsewhere
 * once (or once between its `prefix` and `suffix`), it is found there, and a note says so. Gives the text's own
 * characters and offsets, else a message that says what is wrong: the nearest passage with the character that differs, or
 * all the places. `sentences` are for that message only. Pure.
 */
export function anchorQuote(text: string, wanted: Wanted, sentences: readonly Span[]): Anchored | string {
  const { quote, start, end } = wanted;
  const found = ({ start: from, end: to }: Span, note: string | null): Anchored => ({
    start: from,
    end: to,
    quote: text.slice(from, to),
    note,
  });
  if (quote.trim() === '') return 'must be words of the article, but is empty';
  if (start !== undefined) {
    const to = end ?? start + quote.length;
    if (text.slice(start, to) === quote) return found({ start, end: to }, null);
  }
  const places = findPlaces(text, quote);
  const said = places.find((each) => each.start === start);
  if (said) return found(said, null);
  const place = start === undefined ? '' : ` at ${String(start)}–${String(end ?? start + quote.length)}`;
  if (places.length === 0)
    return `must be the article's words${place}, but is "${quote}"; ${describeDifference(text, quote)}`;
  const isTold = (wanted.prefix ?? '') !== '' || (wanted.suffix ?? '') !== '';
  const fitting = isTold ? places.filter((each) => hasAround(text, each, wanted)) : places;
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const moved = `stands at ${String(only.start)}–${String(only.end)}, no longer at ${String(start)}: found there by its words`;
    return found(only, start === undefined ? null : moved);
  }
  const telling = tellPlaces(text, sentences, fitting.length > 0 ? fitting : places);
  const around = isTold && fitting.length === 0 ? ', nowhere between this `prefix` and `suffix`' : '';
  const expected = place === '' ? '' : `must be the article's words${place}; it `;
  return `${expected}${telling}${around}. Say which with \`start\`, or with \`prefix\` or \`suffix\``;
}

/** The characters of a text that words stand for when white space does not count; null where they stand nowhere. Pure. */
export function ownWords(text: string, words: string): string | null {
  const [place] = findPlaces(text, words);
  return place ? text.slice(place.start, place.end) : null;
}
