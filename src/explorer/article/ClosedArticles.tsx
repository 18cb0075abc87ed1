import closedText from '../../../operations/editors/closedArticles.graphql?raw';
import type { ClosedArticlesQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import { useAnswer } from '../ask/useAnswer.ts';
import { DoingSection } from '../doing/DoingSection.tsx';
import { languageWord } from '../view/words.ts';

/** The articles that only editors know of; nothing that they say counts or is found until they are opened. */
export function ClosedArticles() {
  const asked = useAnswer<ClosedArticlesQuery>(closedText);
  return (
    <Answered<ClosedArticlesQuery> asked={asked} lines={2}>
      {({ closedArticles }) =>
        closedArticles.length > 0 && (
          <section aria-label="Articles for editors only">
            <h2>For editors only</h2>
            <p class="quiet">
              Nobody else sees these, and nothing they say counts. To open one, change who may read it.
              {closedArticles.length === 50 && ' The first 50 are listed.'}
            </p>
            <ul class="articles">
              {closedArticles.map(({ id, headline, publisher, language }) => (
                <li key={id} class="article-item">
                  <h3>
                    {headline} <span class="badge">editors only</span>
                  </h3>
                  <p>
                    {publisher ?? 'publisher unknown'} · {languageWord(language)}
                  </p>
                  <DoingSection id={id} />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  );
}
