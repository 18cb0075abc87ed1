import type { ComponentChildren } from 'preact';
import contractText from '../../../operations/explorer/contract.graphql?raw';
import type { Named } from '../ask/answers.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { pickThing, viewState } from '../view/viewState.ts';
import { certaintyWords, dateWords, standingWords } from '../view/words.ts';
import { QuoteLine } from './QuoteLine.tsx';
import type { ContractAnswer, DeliveryRow, Quoted, WarningRow, When } from './contractAnswer.ts';

const progressWords: Readonly<Record<string, string>> = {
  BEGUN: 'has begun; how far it got is not said',
  ALMOST_COMPLETE: 'is almost complete',
  COMPLETE: 'is complete',
  UNKNOWN: 'is not said to have begun',
};

function Link({ to }: { to: Named | null }) {
  if (!to) return <span class="unknown">unknown</span>;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        pickThing(to.id);
      }}
    >
      {to.name}
    </button>
  );
}

function Dated({ when }: { when: When | null }) {
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

function Step({
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
      <h3>
        <button
          type="button"
          class="link"
          onClick={() => {
            pickThing(id);
          }}
        >
          {title}
        </button>
      </h3>
      {children}
      {quotes.map((claim) => (
        <QuoteLine key={claim.id} claim={claim} fact={id} />
      ))}
    </li>
  );
}

function WarningStep({ warning }: { warning: WarningRow }) {
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

function DeliverySteps({ delivery }: { delivery: DeliveryRow }) {
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
                  <Link key={border.id} to={border} />
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

/** The life of a contract, from warning to signature to each delivery; what is unknown is shown as unknown. */
export function ContractView() {
  const { of } = viewState.value;
  const { data, problem } = useAnswer<ContractAnswer>(
    contractText,
    of.startsWith('Contract:') ? { id: of } : null,
  );
  if (!of.startsWith('Contract:'))
    return <p class="quiet hint">Put a contract into the middle to see its life.</p>;
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  const { contract } = data;
  if (!contract) return <p class="hint">There is no contract {of}.</p>;
  const { value, quantity } = contract;
  return (
    <div class="scroll contract" tabIndex={0} role="region" aria-label="Contract">
      <h2>{contract.title}</h2>
      <dl class="key-facts">
        <div>
          <dt>Buyer</dt>
          <dd>
            <Link to={contract.buyer} />
          </dd>
        </div>
        <div>
          <dt>Seller</dt>
          <dd>
            <Link to={contract.seller} />
          </dd>
        </div>
        <div>
          <dt>System</dt>
          <dd>
            <Link to={contract.system} />
          </dd>
        </div>
        <div>
          <dt>Value of the whole</dt>
          <dd>
            {value ? (
              `${value.currency ?? 'currency unknown'} ${Number(value.amount).toLocaleString('en')}${value.printed ? ` (“${value.printed}”)` : ''}`
            ) : (
              <span class="unknown">unknown</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Quantity</dt>
          <dd>
            {quantity === null ? (
              <span class="unknown">unknown</span>
            ) : (
              `${String(quantity)} ${contract.unit ?? '(unit unknown)'}`
            )}
          </dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>{standingWords[contract.standing]}</dd>
        </div>
      </dl>
      <ol class="life">
        {contract.warnings.nodes.map((warning) => (
          <WarningStep key={warning.id} warning={warning} />
        ))}
        <Step id={contract.id} title="Signed" quotes={contract.claims.nodes}>
          <p>
            <Dated when={contract.signed} />
          </p>
        </Step>
        {contract.deliveries.nodes.length === 0 && (
          <li class="step">
            <p class="unknown">No source says that anything was delivered under it.</p>
          </li>
        )}
        {contract.deliveries.nodes.map((delivery) => (
          <DeliverySteps key={delivery.id} delivery={delivery} />
        ))}
        <li class="step">
          <p class="unknown">Complete: no source says so.</p>
        </li>
      </ol>
    </div>
  );
}
