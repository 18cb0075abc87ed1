import type { StoredValue } from '../model/codecs/codec.ts';
import { anchorQuote } from './anchorQuote.ts';
import type { Path } from './checkInput.ts';
import type { ClaimInput } from './reading.ts';

/** The parts of an article that claims are checked against. */
export interface ArticleContext {
  id: string;
  text: string;
  /** Publication date in EDTF; null when unknown. */
  published: string | null;
  sentences: readonly { id: string; start: number; end: number }[];
  /** Whether sentences are given in the file, rather than computed. */
  areSentencesGiven: boolean;
}

/** Reports a problem or a note with its place in the file. */
export type Report = (path: Path, message: string) => void;

/** The claim with the quote and offsets of the article; unchanged when there is a problem. */
export function anchorClaim(
  claim: ClaimInput,
  path: Path,
  article: ArticleContext,
  context: { report: Report; note: Report },
): ClaimInput {
  const { quote } = claim;
  if (quote === undefined) {
    context.report(path, 'needs a `quote`: a claim of an article is tied to its words');
    return claim;
  }
  const found = anchorQuote(article.text, { ...claim, quote }, article.sentences);
  if (typeof found === 'string') {
    context.report([...path, 'quote'], found);
    return claim;
  }
  const { note, ...words } = found;
  if (note) context.note([...path, 'start'], note);
  return { ...claim, ...words };
}

/** Where a claim's quote ends, in UTF-16 units; null while its quote or start is unknown. */
export function endOf({ quote, start, end }: ClaimInput): number | null {
  return quote === undefined || start === undefined ? null : (end ?? start + quote.length);
}

/** The sentence that a claim's quote begins in. Sentences that a file gives must hold the whole quote. */
export function sentenceOf(
  claim: ClaimInput,
  path: Path,
  article: ArticleContext,
  report: Report,
): ArticleContext['sentences'][number] | undefined {
  const { start } = claim;
  if (start === undefined) return undefined;
  const sentence = article.sentences.find((each) => each.start <= start && start < each.end);
  if (!sentence) report([...path, 'start'], `lies in no sentence of the article, but is ${String(start)}`);
  const end = endOf(claim) ?? start;
  if (article.areSentencesGiven && sentence && end > sentence.end)
    report(
      [...path, 'quote'],
      `must end in the sentence that it begins in, ${sentence.id} (${String(sentence.start)}–${String(sentence.end)}), but ends at ${String(end)}: make two claims, or mend the sentence`,
    );
  return sentence;
}

/** A UTF-16 offset in code points, which Cypher's `substring` counts; null without article or offset. */
export function codePointAt(article: ArticleContext | null, offset: StoredValue | undefined): number | null {
  if (!article || typeof offset !== 'number') return null;
  const pairs = article.text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return offset - (pairs?.length ?? 0);
}
