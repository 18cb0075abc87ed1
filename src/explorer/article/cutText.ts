import type { SentenceClaim, SentenceRow } from './articleAnswer.ts';

/** A run of characters of one sentence that is marked alike. */
export interface Run {
  text: string;
  /** Whether it lies within the chosen quote. */
  isChosen: boolean;
  /** The claims that quote it. */
  claims: SentenceClaim[];
  /** Whether it was read and made no claim. */
  isUnclaimed: boolean;
}

interface Span {
  start: number | null;
  end: number | null;
}

const covers = ({ start, end }: Span, at: number): boolean =>
  start !== null && end !== null && start <= at && at < end;

/**
 * Cuts a sentence where the chosen quote, claims and unclaimed passages begin and end. Offsets are UTF-16 code
 * units of the article's text, as `String.prototype.slice` takes them.
 */
export function cutSentence(text: string, sentence: SentenceRow, chosen: Span | null): Run[] {
  const claims = sentence.claims.nodes;
  const edges = [sentence, ...claims, ...sentence.unclaimed, ...(chosen ? [chosen] : [])]
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [start, end]))
    .filter((at) => at >= sentence.start && at <= sentence.end);
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, place) => ({
    text: text.slice(start, cuts[place + 1]),
    isChosen: chosen !== null && covers(chosen, start),
    claims: claims.filter((span) => covers(span, start)),
    isUnclaimed: sentence.unclaimed.some((span) => covers(span, start)),
  }));
}
