/** A passage of a text, in UTF-16 code units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One line: every kind of space is one space, so that offsets stay what they are. */
export const onOneLine = (words: string): string => words.replace(/\s/g, ' ');

const endsInWord = /(?:[\p{L}\p{M}\p{N}]|\p{N}[.,])$/u;
const startsInWord = /^(?:[\p{L}\p{M}\p{N}]|[.,]\p{N})/u;

/** Whether a place of a text is between words: not inside of one, of a letter and its marks, or of a number. */
function isBetween(text: string, at: number): boolean {
  // A letter beyond the first plane is two code units.
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return !(endsInWord.test(before) && startsInWord.test(behind));
}

/** Where words stand in a passage, verbatim and as whole words; null where they do not. Pure. */
export function anchorWords(words: unknown, within: Span, text: string): Span | null {
  const sought = typeof words === 'string' ? onOneLine(words.trim()) : '';
  if (sought === '') return null;
  const passage = onOneLine(text.slice(within.start, within.end));
  for (let at = passage.indexOf(sought); at >= 0; at = passage.indexOf(sought, at)) {
    const [start, end] = [within.start + at, within.start + at + sought.length];
    if (isBetween(text, start) && isBetween(text, end)) return { start, end };
    // Nothing begins inside of a word: so a long one takes linear time.
    do at += 1;
    while (at < passage.length && !isBetween(text, within.start + at));
  }
  return null;
}
