import { StandingBadge } from '../evidence/StandingBadge.tsx';
import { Page } from '../view/Page.tsx';
import { certaintyWords, modalityWords, standingWords, voiceWords } from '../view/words.ts';

const standings: readonly [string, string][] = [
  ['ASSERTED', 'Some source says that it is so. Not that it is so.'],
  ['CONTESTED', 'One source says that it is so, another that it is not.'],
  ['DENIED', 'Some source says that it is not so; none says that it is.'],
  ['THREATENED', 'Somebody threatens it; nobody says that it happened.'],
  ['POSSIBLE', 'Somebody fears, hopes or supposes it.'],
  ['UNKNOWN', 'Somebody was asked about it and gave no answer.'],
];

function Words({ title, words }: { title: string; words: Readonly<Record<string, string>> }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain">
        {Object.values(words).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}

/** How it reads, what the words mean, and what may be done with it. */
export function AboutView() {
  return (
    <Page
      title="How to read these pages"
      crumbs={[{ name: 'About' }]}
      lead={<p>News articles taken apart into facts, each of which says who says so and in which words.</p>}
    >
      <div class="prose">
        <h2>From words to facts</h2>
        <p>
          An article is kept letter by letter and cut into sentences. Each sentence either makes claims or has
          a reason for making none. A <strong>claim</strong> is what some words of it say of one{' '}
          <strong>fact</strong>: a deal, a delivery, a meeting, a view. Several claims, of one article or of
          many, can be about the same fact, and what they add up to is its <strong>standing</strong>.
        </p>
        <p>
          The <strong>speaker</strong> of a claim is kept apart from the article that prints it. What a
          minister fears is never shown as what happened.
        </p>
        <h2>What the words mean</h2>
        <h3>The standing of a fact</h3>
        <dl class="terms">
          {standings.map(([standing, meaning]) => (
            <div key={standing}>
              <dt>
                {standing === 'ASSERTED' ? standingWords[standing] : <StandingBadge standing={standing} />}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <Words title="How a claim commits itself" words={modalityWords} />
        <Words title="In whose words it is" words={voiceWords} />
        <Words title="How sure a detail is" words={certaintyWords} />
        <h2>Reference data</h2>
        <p>
          Some facts, such as who is a member of an organization, come from reference works and not from an
          article. They are counted apart and name their source.
        </p>
        <h2>Using it</h2>
        <p>
          Entente and what it reads out of articles are under the MIT licence. The articles and their quotes
          belong to their publishers: each quote names its article; cite that. Programs get the same data: see
          the <a href="/playground">GraphQL playground</a>.
        </p>
      </div>
    </Page>
  );
}
