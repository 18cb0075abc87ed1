import { CorrectThis } from '../doing/CorrectThis.tsx';
import { speakerWords } from '../evidence/groupClaims.ts';
import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { Link } from '../view/Link.tsx';
import { viewState } from '../view/viewState.ts';
import { modalityWords, unclaimedWords, voiceWords } from '../view/words.ts';
import type { ArticleRow, SentenceClaim, SentenceRow } from './articleAnswer.ts';
import { openSentence } from './SentenceText.tsx';
import type { Palette } from './tones.ts';

/** How many facts a card names before it is opened. */
const factsAtFirst = 2;

function ClosedCard({ sentence, palette }: { sentence: SentenceRow; palette: Palette }) {
  const facts = new Map(sentence.claims.nodes.map((claim) => [claim.fact.id, claim]));
  const rows = [...facts.values()];
  return (
    <button
      type="button"
      class="card-closed"
      onClick={() => {
        openSentence(sentence.id);
      }}
    >
      {rows.slice(0, factsAtFirst).map((claim) => (
        <span key={claim.id} class={`card-line ${palette.toneOf([claim])}`}>
          {claim.fact.title}
        </span>
      ))}
      {rows.length > factsAtFirst && <span class="card-more">+{rows.length - factsAtFirst} more</span>}
      {rows.length === 0 && <span class="card-none">{reasonOf(sentence)}</span>}
    </button>
  );
}

/** Why a sentence makes no claim. */
function reasonOf({ unclaimed, garbled }: SentenceRow): string {
  const [first] = unclaimed;
  if (first) return `No claim: ${unclaimedWords[first.reason] ?? 'nothing in it is a fact.'}`;
  return garbled ? 'Damaged; not read yet.' : 'Not read yet.';
}

function CardClaim({
  article,
  claim,
  palette,
  isSameFact,
}: {
  article: ArticleRow;
  claim: SentenceClaim;
  palette: Palette;
  /** Whether the claim above is on the same fact, which is then not named again. */
  isSameFact: boolean;
}) {
  const isChosen = viewState.value.claim === claim.id;
  const { fact, start, end, modality, voice } = claim;
  return (
    <li class={`card-claim ${palette.toneOf([claim])}${isChosen ? ' chosen' : ''}`} data-claim={claim.id}>
      {!isSameFact && (
        <p class="claim-fact">
          <Link to={{ of: fact.id }}>{fact.title}</Link> <StandingBadge standing={fact.standing} />
        </p>
      )}
      {start !== null && end !== null && (
        <button
          type="button"
          class="quote"
          aria-pressed={isChosen}
          onClick={() => {
            openSentence(viewState.value.of, isChosen ? '' : claim.id);
          }}
        >
          “{article.text.slice(start, end)}”
        </button>
      )}
      <p class="claim-words">
        <strong class="speaker">{speakerWords(claim)}</strong>{' '}
        {[modalityWords[modality], voice && voiceWords[voice]].filter(Boolean).join(' · ')}
      </p>
      <CorrectThis
        claim={{
          id: claim.id,
          quote: article.text.slice(start ?? 0, end ?? 0),
          title: fact.title,
          source: article.headline,
        }}
      />
    </li>
  );
}

/** What was read in a sentence, beside it: the facts in a line each; opened, who says them in which of its words. */
export function MarginCard({
  article,
  sentence,
  palette,
  isOpen,
  top,
}: {
  article: ArticleRow;
  sentence: SentenceRow;
  palette: Palette;
  isOpen: boolean;
  top: number | undefined;
}) {
  const claims = sentence.claims.nodes;
  return (
    <li
      class={isOpen ? 'margin-card open' : 'margin-card'}
      data-card={sentence.number}
      style={top === undefined ? undefined : `top:${String(Math.round(top))}px`}
    >
      {isOpen ? (
        <>
          <button
            type="button"
            class="drawer-close"
            aria-label="Close"
            onClick={() => {
              openSentence(article.id);
            }}
          >
            ×
          </button>
          <ul>
            {claims.map((claim, place) => (
              <CardClaim
                key={claim.id}
                article={article}
                claim={claim}
                palette={palette}
                isSameFact={claims[place - 1]?.fact.id === claim.fact.id}
              />
            ))}
          </ul>
          {claims.length === 0 && <p class="card-none">{reasonOf(sentence)}</p>}
          {sentence.unclaimed.map(({ id, start, end, note }) => (
            <p key={id} class="note">
              “{article.text.slice(start, end)}” {note && `— ${note}`}
            </p>
          ))}
          {sentence.note && <p class="note">{sentence.note}</p>}
        </>
      ) : (
        <ClosedCard sentence={sentence} palette={palette} />
      )}
    </li>
  );
}
