import type { ClaimRow } from '../ask/answers.ts';
import { CorrectThis } from '../doing/CorrectThis.tsx';
import { speakerWords } from '../evidence/groupClaims.ts';
import { Source } from '../evidence/ClaimCard.tsx';
import { modalityWords } from '../view/words.ts';
import { QuoteButton } from '../evidence/QuoteButton.tsx';

/** A claim, or as much of one as a page asked for. */
export type Quoted = Pick<ClaimRow, 'id' | 'quote'> &
  Partial<Pick<ClaimRow, 'speaker' | 'voice' | 'origin' | 'modality' | 'article' | 'citation'>>;

/**
 * One quote in a page, with who says it and in which article. A click reads it there. `readAs` is what the page takes it to
 * say, which a reader may correct.
 */
export function QuoteLine({ claim, readAs }: { claim: Quoted; readAs: string }) {
  const { id, quote, speaker, voice, origin, modality, article = null, citation = null } = claim;
  if (!quote)
    return (
      <div class="quote-line">
        <p class="quiet">Reference data; no article says so.</p>
        <Source claim={{ id, article, citation }} />
      </div>
    );
  return (
    <div class="quote-line">
      <QuoteButton claim={{ id, quote }} />
      {origin && voice !== undefined && speaker !== undefined && (
        <p class="claim-words">
          <strong class="speaker">{speakerWords({ speaker, voice, origin })}</strong>{' '}
          {modality && modalityWords[modality]}
        </p>
      )}
      <Source claim={{ id, article, citation }} />
      <CorrectThis claim={{ id, quote, title: readAs, source: article?.headline ?? '' }} />
    </div>
  );
}
