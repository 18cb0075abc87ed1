import { findPlaces, type Span } from './anchorQuote.ts';

/** Abbreviations whose period ends no sentence; single letters count too, as in "J. Smith" and "U.S.". */
const abbreviations = new Set(
  `mr mrs ms dr prof gen col lt sgt capt cmdr adm maj brig gov sen rep rev hon st jr sr vs cf no nos vol fig art
  jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp approx dept est e.g i.e u.s u.k u.n`.split(
    /\s+/,
  ),
);

/**
 * Ends of sentences: a mark with closing quotes and brackets, then white space; none is needed after East Asian
 * marks.
 */
const ends = /(?:[.!?…؟۔।॥]+["”’»')\]]*(?=\s)|[。！？]+["”’」』）]*)\s*/gu;

/** Longer lines are whole paragraphs rather than wrapped lines. */
const longestWrapped = 120;

/** Whether the mark at the end of some words ends a sentence, given the text after it. */
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

/** Spans between breaks, without surrounding white space. */
function cut(text: string, whole: Span, breaks: readonly number[]): Span[] {
  const edges = [whole.start, ...breaks, whole.end];
  return edges.slice(1).flatMap((end, index) => trimmed(text, { start: edges[index] ?? 0, end }));
}

/** The ends of paragraphs: empty lines, the headline and, where lines are too long to be wrapped, every line. */
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
 * Splits a text into sentences: in order, not empty, not overlapping, and together all but white space. The headline
 * at the start and every paragraph end a sentence. Gives spans in UTF-16 code units. Pure, and the same on every
 * machine.
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
