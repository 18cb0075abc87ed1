import type { ComponentChildren } from 'preact';
import type { WhenFragment } from '../../generated/operations.ts';
import type { ContractRow } from '../ask/answers.ts';
import { Link } from '../view/Link.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { dateWords } from '../view/dates.ts';
import { certaintyWords, standingWords } from '../view/words.ts';
import { type Quoted, QuoteLine } from './QuoteLine.tsx';

const progressWords: Readonly<Record<string, string>> = {
  BEGUN: 'has begun; how far it got is not said',
  ALMOST_COMPLETE: 'is almost complete',
  COMPLETE: 'is complete',
  UNKNOWN: 'is not said to have begun',
};

/** An entity that leads to its page, or the word unknown. */
export function Named({ entity }: { entity: { id: string; name: string } | null }) {
  if (!entity) return <span class="unknown">unknown</span>;
  return <Link to={{ of: entity.id }}>{entity.name}</Link>;
}

/** A date with its printed words and certainty, or that it is unknown. */
export function Dated({ when }: { when: WhenFragment | null }) {
  if (!when) return <span class="unknown">date unknown</span>;
  return (
    <>
      <strong>{dateWords(when.edtf)}</strong>
      {when.printed && <span class="quiet"> “{when.printed}”</span>}{' '}
      {when.certainty && (
        <span class={`certainty ${when.certainty.toLowerCase()}`} title={when.basis ?? undefined}>
          {certaintyWords[when.certainty]}
        </span>
      )}
    </>
  );
}

/** One step in the life of a contract. */
export function Step({
  id,
  title,
  quotes,
  children,
}: {
  id: string;
  title: string;
  quotes: Quoted[];
  children: ComponentChildren;
}) {
  return (
    <li class={viewState.value.pick === id ? 'step here' : 'step'} data-fact={id}>
      <h2>
        <button
          type="button"
          class="link"
          onClick={() => {
            pickThing(id);
          }}
        >
          {title}
        </button>
      </h2>
      {children}
      {quotes.map((claim) => (
        <QuoteLine key={claim.id} claim={claim} readAs={title} />
      ))}
    </li>
  );
}

/** A warning about the contract, and what it threatens. */
export function WarningStep({ warning }: { warning: ContractRow['warnings']['nodes'][number] }) {
  const { threat } = warning;
  return (
    <Step
      id={warning.id}
      title={`Warning by ${warning.warner?.name ?? 'somebody unknown'}`}
      quotes={warning.claims.nodes}
    >
      <p>
        <Dated when={warning.date} />
        {threat && (
          <>
            {' '}
            · threatens:{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                pickThing(threat.id);
              }}
            >
              {threat.title}
            </button>{' '}
            <span class={`badge ${threat.standing.toLowerCase()}`}>{standingWords[threat.standing]}</span>
          </>
        )}
      </p>
    </Step>
  );
}

/** A delivery, how far it got, and where what it brought is deployed. */
export function DeliverySteps({ delivery }: { delivery: ContractRow['deliveries']['nodes'][number] }) {
  return (
    <>
      <Step id={delivery.id} title={`Delivery: ${delivery.item}`} quotes={delivery.claims.nodes}>
        <p>
          It {progressWords[delivery.progress] ?? delivery.progress}. Began: <Dated when={delivery.began} />.
          Complete:{' '}
          {delivery.completed ? <Dated when={delivery.completed} /> : <span class="unknown">not said</span>}
        </p>
      </Step>
      {delivery.deployments.nodes.map((deployment) => (
        <Step
          key={deployment.id}
          id={deployment.id}
          title={`Deployed: ${deployment.place?.name ?? 'place unknown'}`}
          quotes={deployment.claims.nodes}
        >
          {deployment.borders.length > 0 && (
            <p>
              Covers, wholly or in part, the border with{' '}
              {deployment.borders.map((border, at) => (
                <>
                  {at > 0 && ' and '}
                  <Named key={border.id} entity={border} />
                </>
              ))}
              .
            </p>
          )}
        </Step>
      ))}
    </>
  );
}
