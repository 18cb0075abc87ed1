import type { ClaimRow, DetailRow } from '../ask/answers.ts';
import { CorrectThis } from '../doing/CorrectThis.tsx';
import { dateWords } from '../view/dates.ts';
import { Link } from '../view/Link.tsx';
import { storedWords } from '../view/storedWords.ts';
import { modalityWords, roleWord, sureWords, voiceWords } from '../view/words.ts';
import { StandingBadge } from './StandingBadge.tsx';
import { speakerWords } from './groupClaims.ts';
import { QuoteButton } from './QuoteButton.tsx';

function detailWords({ target, printed, value }: DetailRow): string {
  const name = target?.name ?? target?.title;
  if (name) return printed && printed !== name ? `${name} (“${printed}”)` : name;
  // What is printed is what people read; the stored form of a date or an enum is not.
  return printed ?? storedWords(value);
}

/** What the words of a claim support, field by field. */
export function Details({
  details,
  origin,
  isOpen = false,
}: Pick<ClaimRow, 'details' | 'origin'> & { isOpen?: boolean }) {
  if (details.length === 0) return null;
  return (
    <details class="claim-details" open={isOpen}>
      <summary>What these words support ({details.length})</summary>
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

/** Where a claim stands: its article, publisher and date, or the reference that it is taken from. */
export function Source({ claim }: { claim: Pick<ClaimRow, 'id' | 'article' | 'citation'> }) {
  const { article, citation } = claim;
  if (article) {
    const { headline, publisher, published } = article;
    return (
      <p class="claim-source">
        <Link to={{ view: 'article', of: article.id, claim: claim.id }}>{headline}</Link> ·{' '}
        {publisher ?? 'publisher unknown'} · {published ? dateWords(published.edtf) : 'date unknown'}
        {published?.certainty === 'INFERRED' && ' (inferred)'}
      </p>
    );
  }
  if (!citation) return null;
  return (
    <p class="claim-source">
      {citation.url ? (
        <a href={citation.url} rel="noreferrer noopener" target="_blank">
          {citation.title}
        </a>
      ) : (
        citation.title
      )}
      {citation.retrieved && `, looked up ${dateWords(citation.retrieved)}`}
    </p>
  );
}

/** One claim: the quote, who says it and how, and in which article. The quote opens the article at these words. */
export function ClaimCard({ claim, withFact = false }: { claim: ClaimRow; withFact?: boolean }) {
  const { fact, quote } = claim;
  return (
    <li class="claim" data-claim={claim.id}>
      {withFact && (
        <p class="claim-fact">
          <Link to={{ of: fact.id }}>{fact.title}</Link> <StandingBadge standing={fact.standing} />
        </p>
      )}
      {quote && <QuoteButton claim={{ id: claim.id, quote }} />}
      <p class="claim-words">
        <strong class="speaker">{speakerWords(claim)}</strong>{' '}
        {[
          modalityWords[claim.modality],
          claim.voice && voiceWords[claim.voice],
          claim.via && `via ${claim.via.name}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Source claim={claim} />
      {claim.note && <p class="note">{claim.note}</p>}
      <Details details={claim.details} origin={claim.origin} />
      <CorrectThis
        claim={{
          id: claim.id,
          quote: quote ?? '',
          title: fact.title,
          source: claim.article?.headline ?? claim.citation?.title ?? '',
        }}
      />
    </li>
  );
}
