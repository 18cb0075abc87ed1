import type { ClaimRow, DetailRow } from '../ask/answers.ts';
import { changeView, viewState } from '../view/viewState.ts';
import { modalityWords, roleWord, standingWords, sureWords, voiceWords } from '../view/words.ts';

function detailWords({ target, printed, value }: DetailRow): string {
  const name = target?.name ?? target?.title;
  if (name) return printed && printed !== name ? `${name} (“${printed}”)` : name;
  return printed && printed !== value ? `${value} (“${printed}”)` : value;
}

function Details({ details, origin }: Pick<ClaimRow, 'details' | 'origin'>) {
  return (
    <details class="claim-details">
      <summary>What it supports ({details.length})</summary>
      <dl>
        {details.map((detail) => (
          <div key={`${detail.field} ${detail.value}`}>
            <dt>{roleWord(detail.field)}</dt>
            <dd>
              {detailWords(detail)}{' '}
              <span class={`certainty ${origin === 'CURATED' ? 'curated' : detail.certainty.toLowerCase()}`}>
                {sureWords(detail.certainty, origin)}
              </span>
              {detail.basis && <p class="basis">{detail.basis}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Source({ claim }: { claim: ClaimRow }) {
  const { citation } = claim;
  if (citation) {
    return (
      <p class="claim-source">
        {citation.url ? (
          <a href={citation.url} rel="noreferrer noopener" target="_blank">
            {citation.title}
          </a>
        ) : (
          citation.title
        )}
        {citation.retrieved && `, looked up ${citation.retrieved}`}
      </p>
    );
  }
  return null;
}

/** One claim: its fact, its quote, and in plain words who commits to what. A click shows the quote in its article. */
export function ClaimCard({ claim, withFact = true }: { claim: ClaimRow; withFact?: boolean }) {
  const isChosen = viewState.value.claim === claim.id;
  const choose = (): void => {
    changeView({ claim: claim.id }, true);
  };
  const { standing } = claim.fact;
  return (
    <li class={isChosen ? 'claim chosen' : 'claim'} data-claim={claim.id}>
      {withFact && (
        <p class="claim-fact">
          <button
            type="button"
            class="link"
            onClick={() => {
              changeView({ pick: claim.fact.id, claim: claim.id }, true);
            }}
          >
            {claim.fact.title}
          </button>{' '}
          {standing !== 'ASSERTED' && (
            <span class={`badge ${standing.toLowerCase()}`}>{standingWords[standing]}</span>
          )}
        </p>
      )}
      {claim.quote ? (
        <button type="button" class="quote" aria-pressed={isChosen} onClick={choose}>
          “{claim.quote}”
        </button>
      ) : (
        <Source claim={claim} />
      )}
      <p class="claim-words">
        {[
          modalityWords[claim.modality],
          claim.voice && voiceWords[claim.voice],
          claim.via && `via ${claim.via.name}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {claim.note && <p class="note">Note: {claim.note}</p>}
      <Details details={claim.details} origin={claim.origin} />
    </li>
  );
}
