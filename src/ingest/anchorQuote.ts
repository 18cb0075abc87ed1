import { collapseSpace } from './collapseSpace.ts';
import { describeDifference } from './describeDifference.ts';

/** A span of a text in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A quote to find, with its expected place and surroundings, as far as given. */
export interface Wanted {
  quote: string;
  start?: number;
  end?: number;
  /** The text right before and after it, as in the W3C Web Annotation selector. */
  prefix?: string;
  suffix?: string;
}

/** A found quote: its span, the text's own characters, and a note if it was found elsewhere. */
export interface Anchored extends Span {
  quote: string;
  note: string | null;
}

/** Maximum number of places listed for an ambiguous quote. */
const mostPlaces = 5;

/** All places where the words occur exactly. */
function exactPlaces(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
}

/**
 * All places of words in a text: exact ones or, if there are none, those with other white space (a line break, a
 * no-break or thin space for a plain one). Spans of the text, in order. Pure.
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

/** One of several places, for people: `at 120, in “… sentence …”`. */
function describePlace(text: string, sentences: readonly Span[], { start, end }: Span): string {
  const inside = sentences.find((each) => each.start <= start && start < each.end) ?? {
    start: Math.max(0, start - 40),
    end: end + 40,
  };
  const words = collapseSpace(text.slice(inside.start, inside.end)).text;
  return `at ${String(start)}, in “${words.length > 160 ? `${words.slice(0, 160)}…` : words}”`;
}

function describePlaces(text: string, sentences: readonly Span[], places: readonly Span[]): string {
  const shown = places.slice(0, mostPlaces).map((each) => describePlace(text, sentences, each));
  const more = places.length > mostPlaces ? `; and ${String(places.length - mostPlaces)} more` : '';
  return `stands ${String(places.length)} times: ${shown.join('; ')}${more}`;
}

/**
 * Finds a quote in a text. Its expected place counts first; otherwise it is found if it occurs exactly once (or once
 * between its `prefix` and `suffix`), with a note. Returns the text's own characters and offsets, or a message: the
 * nearest passage with the character that differs, or all places. `sentences` serve that message only. Pure.
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
  const hasContext = (wanted.prefix ?? '') !== '' || (wanted.suffix ?? '') !== '';
  const fitting = hasContext ? places.filter((each) => hasAround(text, each, wanted)) : places;
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const moved = `stands at ${String(only.start)}–${String(only.end)}, no longer at ${String(start)}: found there by its words`;
    return found(only, start === undefined ? null : moved);
  }
  const described = describePlaces(text, sentences, fitting.length > 0 ? fitting : places);
  const around = hasContext && fitting.length === 0 ? ', nowhere between this `prefix` and `suffix`' : '';
  const expected = place === '' ? '' : `must be the article's words${place}; it `;
  return `${expected}${described}${around}. Say which with \`start\`, or with \`prefix\` or \`suffix\``;
}

/**
 * The text's own characters for some words, ignoring differences in white space; null when they do not occur. Pure.
 */
export function ownWords(text: string, words: string): string | null {
  const [place] = findPlaces(text, words);
  return place ? text.slice(place.start, place.end) : null;
}
