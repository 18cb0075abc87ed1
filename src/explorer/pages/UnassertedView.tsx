import unassertedText from '../../../operations/explorer/unasserted.graphql?raw';
import type { UnassertedQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';
import { Answered } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { TableTwin } from '../table/TableTwin.tsx';
import { Link } from '../view/Link.tsx';
import { modalityWords, standingWords } from '../view/words.ts';
import { AskPage } from './AskPage.tsx';
import { QuoteLine } from './QuoteLine.tsx';

type UnassertedFact = Merged<UnassertedQuery>['facts']['nodes'][number];

const toRows = ({ id, title, standing, claims }: UnassertedFact) =>
  claims.nodes.map((claim) => ({
    id,
    title,
    standing: standingWords[standing] ?? '',
    speaker: speakerWords(claim),
    modality: modalityWords[claim.modality] ?? '',
    quote: claim.quote ?? '',
    article: claim.article?.headline ?? '',
  }));

const headings: readonly [string, string, string][] = [
  ['THREATENED', 'Threatened', 'Somebody threatens it; nobody says that it happened.'],
  ['POSSIBLE', 'Feared or possible', 'Somebody fears, hopes or supposes it.'],
  ['DENIED', 'Denied', 'A source says that it is not so.'],
  ['UNKNOWN', 'Asked, not answered', 'Somebody was asked about it and gave no answer.'],
  ['CONTESTED', 'Contested', 'One source says that it is so, another that it is not.'],
];

/** Facts by the words that are quoted for them: what one sentence says of several is one card. */
function byWords(facts: readonly UnassertedFact[]): UnassertedFact[][] {
  const cards = new Map<string, UnassertedFact[]>();
  for (const fact of facts) {
    const words = fact.claims.nodes.map(({ quote }) => quote).join('\n');
    cards.set(words, [...(cards.get(words) ?? []), fact]);
  }
  return [...cards.values()];
}

function Lane({
  standing,
  title,
  explained,
  facts,
}: {
  standing: string;
  title: string;
  explained: string;
  facts: readonly UnassertedFact[];
}) {
  if (facts.length === 0) return null;
  return (
    <section class="lane" data-standing={standing}>
      <h2>
        <span class={`badge ${standing.toLowerCase()}`}>{title}</span>{' '}
        <span class="count">{facts.length}</span>
      </h2>
      <p class="quiet">{explained}</p>
      <ul class="cards">
        {byWords(facts).map((same) => (
          <li key={same[0]?.id} class="card">
            {same.map((fact) => (
              <p key={fact.id} class="fact-title">
                <Link to={{ of: fact.id }}>{fact.title}</Link>
              </p>
            ))}
            {same[0]?.claims.nodes.map((claim) => (
              <QuoteLine key={claim.id} claim={claim} readAs={same[0]?.title ?? ''} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody asserts: only feared, threatened, denied, or asked about without an answer. */
export function UnassertedView() {
  const asked = useAnswer<UnassertedQuery>(unassertedText);
  return (
    <AskPage
      title="Feared, threatened, denied"
      lead={<p>What somebody fears, threatens, denies or left unanswered. Nobody says that it happened.</p>}
    >
      <Answered<UnassertedQuery> asked={asked} lines={12}>
        {({ facts }) => (
          <>
            {headings.map(([standing, title, explained]) => (
              <Lane
                key={standing}
                standing={standing}
                title={title}
                explained={explained}
                facts={facts.nodes.filter((fact) => fact.standing === standing)}
              />
            ))}
            <TableTwin
              caption="What nobody asserts, claim by claim"
              columns={[
                { key: 'title', title: 'Fact' },
                { key: 'standing', title: 'Standing' },
                { key: 'speaker', title: 'Who says so' },
                { key: 'modality', title: 'How' },
                { key: 'quote', title: 'Quote' },
                { key: 'article', title: 'Article' },
              ]}
              rows={facts.nodes.flatMap(toRows)}
            />
          </>
        )}
      </Answered>
    </AskPage>
  );
}
