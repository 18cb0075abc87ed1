import tensionsText from '../../../operations/explorer/tensions.graphql?raw';
import type { TensionsQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { changeView, focusOn, viewState } from '../view/viewState.ts';
import { QuoteLine } from './QuoteLine.tsx';

type Tension = Merged<TensionsQuery>['tensions'][number];

const kindWords: Readonly<Record<string, string>> = {
  CONTRADICTS: 'contradicts',
  WEAKENS: 'weakens',
  DIFFERS_IN_DATE: 'another date',
  DIFFERS_IN_FRAME: 'other words for it',
  RESTATES: 'says it again',
};

/** Contradictions first, restatements last. */
function inOrder(tensions: readonly Tension[]): Tension[] {
  const kinds = Object.keys(kindWords);
  return [...tensions].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

const toRow = ({ kind, why, left, right }: Tension) => ({
  id: left.fact.id,
  about: left.fact.title,
  kind: kindWords[kind] ?? kind,
  leftSpeaker: speakerWords(left),
  left: left.quote ?? '',
  rightSpeaker: speakerWords(right),
  right: right.quote ?? '',
  why,
});

function Side({ claim }: { claim: Tension['left'] }) {
  return (
    <div class="side">
      <QuoteLine claim={claim} fact={claim.fact.id} />
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            focusOn(claim.fact.id, { claim: claim.id, view: 'graph' });
          }}
        >
          {claim.fact.title}
        </button>
      </p>
    </div>
  );
}

/** Claims that contradict, weaken or restate one another, side by side: two quotes, two speakers, and why. */
export function TensionsView() {
  const { of } = viewState.value;
  const about = of && !of.startsWith('Sentence:') ? { about: of } : {};
  const { data, problem } = useAnswer<TensionsQuery>(tensionsText, about);
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  return (
    <div class="scroll cards" tabIndex={0} role="region" aria-label="Tensions">
      <h2>Where claims pull at one another</h2>
      {of && (
        <p>
          <button
            type="button"
            onClick={() => {
              changeView({ of: '', pick: '', claim: '' });
            }}
          >
            About everything
          </button>
        </p>
      )}
      {data.tensions.length === 0 && <p class="quiet">No two claims {of ? 'about this ' : ''}do.</p>}
      <ul>
        {inOrder(data.tensions).map(({ kind, why, left, right }) => (
          <li key={`${left.id} ${right.id} ${kind}`} class="card tension">
            <p class="why">
              <span class={`badge ${kind.toLowerCase()}`}>{kindWords[kind] ?? kind}</span> {why}
            </p>
            <div class="sides">
              <Side claim={left} />
              <Side claim={right} />
            </div>
          </li>
        ))}
      </ul>
      <TableTwin
        caption="Pairs of claims"
        columns={[
          { key: 'about', title: 'About' },
          { key: 'kind', title: 'Tension' },
          { key: 'leftSpeaker', title: 'One' },
          { key: 'left', title: 'Quote' },
          { key: 'rightSpeaker', title: 'Other' },
          { key: 'right', title: 'Quote' },
          { key: 'why', title: 'Why' },
        ]}
        rows={inOrder(data.tensions).map(toRow)}
      />
    </div>
  );
}
