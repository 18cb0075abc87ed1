import startText from '../../../operations/explorer/start.graphql?raw';
import type { StartQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import type { Merged } from '../ask/merged.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { Glyph } from '../graph/Glyph.tsx';
import { Link } from '../view/Link.tsx';
import { Page } from '../view/Page.tsx';
import { countWords, kindWord } from '../view/words.ts';

type Start = Merged<StartQuery>;

/** How many things are named at the start: three rows, not a wall. */
const mostTiles = 12;

function Asks({ entities, contracts }: Start) {
  const people = entities.nodes.filter(({ __typename }) => __typename !== 'Country');
  const [most, least] = [people[0], entities.nodes.at(-1)];
  return (
    <ul class="asks">
      <li>
        <Link to={{ view: 'unasserted' }}>What is only feared, threatened or denied?</Link>
      </li>
      <li>
        <Link to={{ view: 'tensions' }}>Where do sources disagree?</Link>
      </li>
      <li>
        <Link to={{ view: 'questions' }}>What does nobody say?</Link>
      </li>
      {most && least && most !== least && (
        <li>
          <Link to={{ of: most.id, to: least.id, view: 'path' }}>
            How is {most.name} linked to {least.name}?
          </Link>
        </li>
      )}
      {contracts.nodes.map(({ id, title }) => (
        <li key={id}>
          <Link to={{ of: id, view: 'contract' }}>{title}: how far is it?</Link>
        </li>
      ))}
      <li>
        <Link to={{ view: 'timeline' }}>What happened when?</Link> ·{' '}
        <Link to={{ view: 'map' }}>Between which countries?</Link>
      </li>
    </ul>
  );
}

function Read({ articles }: Start) {
  return (
    <ul class="read">
      {articles.nodes.map(({ id, headline, publisher, coverage }) => (
        <li key={id}>
          <Link to={{ view: 'article', of: id }}>{headline}</Link>
          <span class="quiet">
            {publisher ?? 'publisher unknown'} · {countWords(coverage.claims, 'claim')} in{' '}
            {countWords(coverage.sentences, 'sentence')}
          </span>
        </li>
      ))}
      {articles.totalCount > articles.nodes.length && (
        <li>
          <Link to={{ view: 'articles' }}>All {countWords(articles.totalCount, 'article')}</Link>
        </li>
      )}
    </ul>
  );
}

function Named({ entities }: Start) {
  return (
    <ul class="tiles">
      {entities.nodes.slice(0, mostTiles).map(({ id, name, __typename, articleClaims }) => (
        <li key={id}>
          <Link class="tile" to={{ of: id }}>
            <Glyph kind={__typename} />
            <span>
              <strong>{name}</strong>
              <span class="quiet">
                {kindWord(__typename)} · {countWords(articleClaims, 'claim')} about it
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where a newcomer begins: the articles, questions that need no name, and what most is said about. */
export function StartView() {
  const asked = useAnswer<StartQuery>(startText);
  return (
    <Page
      title="Who says so, in which words, and how sure is that?"
      crumbs={[{ name: 'Explore' }]}
      lead={<p>News taken apart into facts. Each one leads to the sentence that says it.</p>}
    >
      <Answered<StartQuery> asked={asked} lines={16}>
        {(start) => (
          <div class="start">
            <section>
              <h2>Ask</h2>
              <Asks {...start} />
            </section>
            <section>
              <h2>
                Read <span class="count">{countWords(start.articles.totalCount, 'article')}</span>
              </h2>
              <Read {...start} />
              <p class="quiet">
                {countWords(start.printed.totalCount, 'fact')} asserted by an article,{' '}
                {start.printed.unassertedCount.toLocaleString()} only feared, threatened, denied or left open;
                besides {countWords(start.reference.totalCount, 'fact')} from reference data.
              </p>
            </section>
            <section class="most">
              <h2>Most is said about</h2>
              <Named {...start} />
            </section>
          </div>
        )}
      </Answered>
    </Page>
  );
}
