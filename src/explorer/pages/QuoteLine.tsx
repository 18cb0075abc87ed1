import type { ClaimRow } from '../ask/answers.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { changeView, viewState } from '../view/viewState.ts';
import { modalityWords } from '../view/words.ts';

/** A claim, or as much of one as a page asked for. */
export type Quoted = Pick<ClaimRow, 'id' | 'quote'> &
  Partial<Pick<ClaimRow, 'speaker' | 'voice' | 'origin' | 'modality'>>;

/** One quote in a page; a click shows it in its article. Takes the fact it is about, where the evidence shall follow. */
export function QuoteLine({ claim, fact }: { claim: Quoted; fact?: string | undefined }) {
  if (!claim.quote) return <p class="quiet quote-line">Reference data; no article says so.</p>;
  const { speaker, voice, origin, modality } = claim;
  return (
    <p class="quote-line">
      <button
        type="button"
        class="quote"
        aria-pressed={viewState.value.claim === claim.id}
        onClick={() => {
          changeView({ claim: claim.id, ...(fact && { pick: fact }) }, true);
        }}
      >
        “{claim.quote}”
      </button>
      {origin && voice !== undefined && speaker !== undefined && (
        <span class="quiet">
          {' '}
          {speakerWords({ speaker, voice, origin })}
          {modality && ` · ${modalityWords[modality] ?? ''}`}
        </span>
      )}
    </p>
  );
}
