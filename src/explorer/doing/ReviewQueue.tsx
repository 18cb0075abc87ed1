import { useEffect, useRef, useState } from 'preact/hooks';
import { changeView, viewState } from '../view/viewState.ts';
import { openCorrection } from './CorrectThis.tsx';
import { ClaimInContext } from './ClaimInContext.tsx';
import { type ReviewKey, ReviewKeys } from './ReviewKeys.tsx';
import { reviewWords } from './reviewWords.ts';
import type { QueueArticle, QueueClaim } from './useQueue.ts';
import { useReview } from './useReview.ts';
import { Problem } from '../ask/Problem.tsx';

/** Where the queue begins: at the claim in the address, else at the first that nobody has decided about. */
function placeOf(claims: readonly QueueClaim[]): number {
  const { claim } = viewState.value;
  const chosen = claims.findIndex(({ id }) => id === claim);
  if (chosen >= 0) return chosen;
  return Math.max(
    0,
    claims.findIndex(({ review }) => review === 'PENDING'),
  );
}

function Progress({ claims, at }: { claims: readonly QueueClaim[]; at: number }) {
  const count = (review: string): number => claims.filter((claim) => claim.review === review).length;
  return (
    <p class="review-progress">
      <strong>
        Claim {at + 1} of {claims.length}
      </strong>{' '}
      <span class="quiet">
        {count('PENDING')} proposed · {count('ACCEPTED')} accepted · {count('REJECTED')} rejected
      </span>
    </p>
  );
}

function QueueList({
  claims,
  at,
  onPick,
}: {
  claims: readonly QueueClaim[];
  at: number;
  onPick: (claim: QueueClaim) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.children[at];
    if (list.current && row instanceof HTMLElement)
      list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
  }, [at]);
  return (
    <ol class="queue" ref={list} aria-label="Claims of this article">
      {claims.map((claim, place) => (
        <li key={claim.id}>
          <button
            type="button"
            aria-current={place === at ? 'true' : undefined}
            onClick={() => {
              onPick(claim);
            }}
          >
            <span class={`review-state ${claim.review.toLowerCase()}`}>{reviewWords[claim.review]}</span>{' '}
            {claim.fact.title}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Steps through claims with buttons and keys: each with its sentence, what was read in it, and what to decide. */
export function ReviewQueue({ article, claims }: { article: QueueArticle; claims: readonly QueueClaim[] }) {
  const reviewing = useReview();
  const [isRejecting, setRejecting] = useState(false);
  const at = placeOf(claims);
  const claim = claims[at];
  const open = (id: string | undefined): void => {
    setRejecting(false);
    if (id) changeView({ claim: id }, true);
  };
  if (!claim) return null;
  const next = claims[Math.min(at + 1, claims.length - 1)]?.id;
  const decide = async (review: 'ACCEPTED' | 'REJECTED', reason?: string): Promise<void> => {
    if (await reviewing.decide(claim, review, reason)) open(next);
  };
  const run: Record<ReviewKey, () => void> = {
    accept: () => void decide('ACCEPTED'),
    reject: () => {
      setRejecting(true);
    },
    amend: () => {
      const { id, quote, fact } = claim;
      openCorrection({ id, quote: quote ?? '', title: fact.title, source: article.headline });
    },
    next: () => {
      open(next);
    },
    back: () => {
      open(claims[Math.max(0, at - 1)]?.id);
    },
    undo: () =>
      void reviewing.undo().then((id) => {
        if (id) open(id);
      }),
  };
  return (
    <div class="review">
      <div class="review-main">
        <Progress claims={claims} at={at} />
        <ClaimInContext article={article} claim={claim} />
        {isRejecting ? (
          <RejectForm
            key={claim.id}
            onReject={(reason) => void decide('REJECTED', reason)}
            onCancel={() => {
              setRejecting(false);
            }}
          />
        ) : (
          <ReviewKeys run={run} canUndo={reviewing.made.length > 0} />
        )}
        <Problem says={reviewing.problem} />
      </div>
      <QueueList
        claims={claims}
        at={at}
        onPick={({ id }) => {
          open(id);
        }}
      />
    </div>
  );
}

function RejectForm({ onReject, onCancel }: { onReject: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <form
      class="reject"
      onSubmit={(event) => {
        event.preventDefault();
        onReject(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="field">
        <span>
          Why is it wrong? <span class="quiet">(may be left out; everybody can read it)</span>
        </span>
        <input
          ref={box}
          value={reason}
          onInput={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary">
          Reject
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
