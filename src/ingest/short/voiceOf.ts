import { type Span, anchorQuote } from '../anchorQuote.ts';
import type { QuotedPassage } from '../../text/findQuotations.ts';
import type { ShortArticle } from './shortContext.ts';

/** The position of a claim's quote; null if it occurs nowhere, or several times. */
export function placeOf(claim: Record<string, unknown>, article: ShortArticle): Span | null {
  const text = (key: string): string | undefined => (typeof claim[key] === 'string' ? claim[key] : undefined);
  const at = (key: string): number | undefined => (claim[key] === undefined ? undefined : Number(claim[key]));
  const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map(text);
  const [start, end] = ['start', 'end'].map(at);
  const wanted = {
    quote: quote ?? '',
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  const found = anchorQuote(article.text, wanted, []);
  return typeof found === 'string' ? null : found;
}

/** Whether a quote is inside quotation marks, or includes them. */
const isInMarks = ({ start, end }: Span, quotations: readonly QuotedPassage[]): boolean =>
  quotations.some((each) => each.start - 1 <= start && end <= each.end + 1);

/** The default voice of a claim. */
export function voiceOf(hasSpeaker: boolean, place: Span | null, article: ShortArticle): string {
  const { headline, quotations } = article;
  if (hasSpeaker) return place && isInMarks(place, quotations) ? 'DIRECT_QUOTE' : 'INDIRECT';
  return place && headline && place.end <= headline.end ? 'HEADLINE' : 'ARTICLE';
}
