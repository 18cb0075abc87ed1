import { findPlaces, type Span } from './anchorQuote.ts';

/** Words whose point ends no sentence; also single letters, as in "J. Smith" and "U.S.". */
const abbreviations = new Set(
  `mr mrs ms dr prof gen col lt sgt capt cmdr adm maj brig gov sen rep rev hon st jr sr vs cf no nos vol fig art
  jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp approx dept est e.g i.e u.s u.k u.n`.split(
    /\s+/,
  ),
);

/** Ends of sentences: a mark with closing quotes and brackets, then white space or, after marks of the East, nothing. */
const ends = /(?:[.!?…؟۔।॥]+["”’»')\]]*(?=\s)|[。！？]+["”’」』）]*)\s*/gu;

/** Longer lines than these are whole paragraphs, not lines that were wrapped. */
const longestWrapped = 120;

/** Whether the mark at the end of some words ends a sentence, seen with what comes behind it. */
function endsSentence(words: string, behind: string): boolean {
  if (/^["“‘«([]*\p{Ll}/u.test(behind)) return false;
  const word = /(\S+?)\.["”’»')\]]*\s*$/u.exec(words)?.[1]?.replace(/^["“‘«([]+/u, '');
  if (word === undefined) return true;
  return !abbreviations.has(word.toLowerCase()) && !/(^|\.)\p{Lu}$/u.test(word);
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return to > from ? [{ start: from, end: to }] : [];
}

/** Spans between breaks, without the white space around them. */
function cut(text: string, whole: Span, breaks: readonly number[]): Span[] {
  const edges = [whole.start, ...breaks, whole.end];
  return edges.slice(1).flatMap((end, index) => trimmed(text, { start: edges[index] ?? 0, end }));
}

/** Where paragraphs end: at empty lines, behind the headline, and, where lines are too long to be wrapped, at each line's end. */
function paragraphs(text: string, headline: string): Span[] {
  const isWrapped = text.split('\n').every((line) => line.length <= longestWrapped);
  const pattern = isWrapped ? /\r?\n[^\S\n]*\r?\n/g : /\n/g;
  const breaks = [...text.matchAll(pattern)].map(({ index }) => index);
  const [title] = findPlaces(text, headline);
  if (title && text.slice(0, title.start).trim() === '' && /^[^\S\n]*\n/.test(text.slice(title.end)))
    breaks.push(title.end);
  return cut(
    text,
    { start: 0, end: text.length },
    breaks.sort((one, other) => one - other),
  );
}

/**
 * Splits a text into its sentences: in order, none empty, none overlapping, and together all that is not white space.
 * The headline, where the text begins with it, and every paragraph end one. Takes the text and its headline, gives
 * spans in UTF-16 code units. Pure, and the same on every machine.
 */
export function splitSentences(text: string, headline: string): Span[] {
  return paragraphs(text, headline).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const breaks = [...words.matchAll(ends)]
      .map(({ index, 0: mark }) => index + mark.length)
      .filter((at) => endsSentence(words.slice(Math.max(0, at - 60), at), words.slice(at, at + 8)))
      .map((at) => paragraph.start + at);
    return cut(text, paragraph, breaks);
  });
}
