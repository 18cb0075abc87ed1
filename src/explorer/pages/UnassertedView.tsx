import unassertedText from '../../../operations/explorer/unasserted.graphql?raw';
import type { UnassertedQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { Glyph } from '../graph/Glyph.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { focusOn, viewState } from '../view/viewState.ts';
import { modalityWords, standingWords } from '../view/words.ts';
import { QuoteLine } from './QuoteLine.tsx';

type UnassertedFact = Merged<UnassertedQuery>['facts']['nodes'][number];

const toRows = ({ id, title, standing, claims }: UnassertedFact) =>
  claims.nodes.map((claim) => ({
    id,
    title: title.replace(/: $/, ''),
    standing: standingWords[standing] ?? '',
    speaker: speakerWords(claim),
    modality: modalityWords[claim.modality] ?? '',
    quote: claim.quote ?? '',
  }));

const headings: readonly [string, string, string][] = [
  ['THREATENED', 'Threatened', 'Somebody threatens it; nobody says that it happened.'],
  ['POSSIBLE', 'Feared or possible', 'Somebody fears, hopes or supposes it.'],
  ['DENIED', 'Denied', 'A source says that it is not so.'],
  ['UNKNOWN', 'Asked, not answered', 'Somebody was asked about it and gave no answer.'],
  ['CONTESTED', 'Contested', 'One source says that it is so, another that it is not.'],
];

/** What nobody asserts: only feared, threatened, denied, or asked about without an answer. */
export function UnassertedView() {
  const { data, problem } = useAnswer<UnassertedQuery>(unassertedText);
  if (problem)
    return (
      <p role="alert" class="warning">
        {problem}
      </p>
    );
  if (!data) return <p class="quiet">Asking…</p>;
  return (
    <div class="scroll cards" tabIndex={0} role="region" aria-label="What nobody asserts">
      <h2>What is only feared, threatened, denied or left open</h2>
      {headings.map(([standing, title, explained]) => {
        const facts = data.facts.nodes.filter((fact) => fact.standing === standing);
        if (facts.length === 0) return null;
        return (
          <section key={standing} class="lane" data-standing={standing}>
            <h3>
              <span class={`badge ${standing.toLowerCase()}`}>{title}</span>{' '}
              <span class="count">{facts.length}</span>
            </h3>
            <p class="quiet">{explained}</p>
            <ul>
              {facts.map((fact) => (
                <li key={fact.id} class={viewState.value.pick === fact.id ? 'card here' : 'card'}>
                  <Glyph kind={fact.__typename} isUnasserted />{' '}
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      focusOn(fact.id, { view: 'graph' });
                    }}
                  >
                    {fact.title.replace(/: $/, '')}
                  </button>
                  {fact.claims.nodes.map((claim) => (
                    <QuoteLine key={claim.id} claim={claim} fact={fact.id} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <TableTwin
        caption="What nobody asserts, claim by claim"
        columns={[
          { key: 'title', title: 'Fact' },
          { key: 'standing', title: 'Standing' },
          { key: 'speaker', title: 'Who says so' },
          { key: 'modality', title: 'How' },
          { key: 'quote', title: 'Quote' },
        ]}
        rows={data.facts.nodes.flatMap(toRows)}
      />
    </div>
  );
}
