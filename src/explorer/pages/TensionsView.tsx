import tensionsText from '../../../operations/explorer/tensions.graphql?raw';
import type { TensionsQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { TableTwin } from '../table/TableTwin.tsx';
import { Link } from '../view/Link.tsx';
import { viewState } from '../view/viewState.ts';
import { countWords } from '../view/words.ts';
import { AskPage } from './AskPage.tsx';
import { QuoteLine } from './QuoteLine.tsx';
import {
  type Disagreement,
  type Tension,
  type TensionSide,
  groupTensions,
  kindWords,
} from './groupTensions.ts';

const toRow = ({ kind, why, left, right }: Tension) => ({
  id: left.fact.id,
  about: left.fact.title,
  kind: kindWords[kind] ?? '',
  leftSpeaker: speakerWords(left),
  left: left.quote ?? '',
  leftArticle: left.article?.headline ?? '',
  rightSpeaker: speakerWords(right),
  right: right.quote ?? '',
  rightArticle: right.article?.headline ?? '',
  why,
});

const columns = [
  { key: 'about', title: 'About' },
  { key: 'kind', title: 'Disagreement' },
  { key: 'leftSpeaker', title: 'One speaker' },
  { key: 'left', title: 'One quote' },
  { key: 'leftArticle', title: 'One article' },
  { key: 'rightSpeaker', title: 'Other speaker' },
  { key: 'right', title: 'Other quote' },
  { key: 'rightArticle', title: 'Other article' },
  { key: 'why', title: 'Why' },
] as const;

/** Claims of one side, fact by fact. */
function Side({ claims }: { claims: readonly TensionSide[] }) {
  const facts = new Map(claims.map(({ fact }) => [fact.id, fact]));
  return (
    <div class="side">
      {[...facts.values()].map((fact) => (
        <section key={fact.id}>
          <p class="fact-title">
            <Link to={{ of: fact.id }}>{fact.title}</Link> <StandingBadge standing={fact.standing} />
          </p>
          {claims
            .filter((claim) => claim.fact.id === fact.id)
            .map((claim) => (
              <QuoteLine key={claim.id} claim={claim} readAs={fact.title} />
            ))}
        </section>
      ))}
    </div>
  );
}

function Card({ card }: { card: Disagreement }) {
  const [first = '', ...others] = card.why;
  return (
    <li class="card tension">
      <h2>{kindWords[card.kind]}</h2>
      <p class="quiet">{first}</p>
      <div class="sides">
        <Side claims={card.left} />
        <Side claims={card.right} />
      </div>
      {others.length > 0 && (
        <details>
          <summary>{countWords(others.length, 'more reason')}</summary>
          <ul class="plain">
            {others.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Cards({ tensions }: Merged<TensionsQuery>) {
  const cards = groupTensions(tensions);
  const disagreements = cards.filter(({ kind }) => kind !== 'RESTATES');
  const repeated = cards.filter(({ kind }) => kind === 'RESTATES');
  return (
    <>
      {disagreements.length === 0 && <p>No two claims {viewState.value.of ? 'about this ' : ''}disagree.</p>}
      <ul class="cards">
        {disagreements.map((card) => (
          <Card key={card.left[0]?.id} card={card} />
        ))}
      </ul>
      {repeated.length > 0 && (
        <details class="repeated">
          <summary>Said again in other words: {countWords(repeated.length, 'fact')}</summary>
          <ul class="cards">
            {repeated.map((card) => (
              <Card key={card.left[0]?.id} card={card} />
            ))}
          </ul>
        </details>
      )}
      <TableTwin caption="Pairs of claims" columns={columns} rows={tensions.map(toRow)} />
    </>
  );
}

/** Where sources disagree: one card for each disagreement, with both sides' words, speakers and articles. */
export function TensionsView() {
  const { of } = viewState.value;
  const asked = useAnswer<TensionsQuery>(tensionsText, of ? { about: of } : {});
  return (
    <AskPage title="Where sources disagree" lead={<p>Both sides in their own words, the sharpest first.</p>}>
      <Answered<TensionsQuery> asked={asked} lines={12}>
        {(data) => <Cards {...data} />}
      </Answered>
    </AskPage>
  );
}
