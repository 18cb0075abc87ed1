import { useEffect, useRef } from 'preact/hooks';
import articleText from '../../../operations/explorer/article.graphql?raw';
import type { ArticleQuery } from '../../generated/operations.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { changeView, viewState } from '../view/viewState.ts';
import { certaintyWords, dateWords } from '../view/words.ts';
import { type Chosen, SentenceText } from './SentenceText.tsx';
import type { ArticleRow } from './articleAnswer.ts';

function findChosen(article: ArticleRow, id: string): Chosen | null {
  for (const claim of article.sentences.nodes.flatMap(({ claims }) => claims.nodes)) {
    if (claim.id === id && claim.start !== null && claim.end !== null)
      return { id, start: claim.start, end: claim.end };
  }
  return null;
}

function ArticleBody({ article, chosen }: { article: ArticleRow; chosen: Chosen | null }) {
  const sentences = article.sentences.nodes;
  return (
    <>
      {sentences.map((sentence, place) => (
        <>
          {article.text.slice(sentences[place - 1]?.end ?? 0, sentence.start)}
          <SentenceText key={sentence.id} article={article} sentence={sentence} chosen={chosen} />
        </>
      ))}
      {article.text.slice(sentences.at(-1)?.end ?? 0)}
    </>
  );
}

function CoverageLine({ article }: { article: ArticleRow }) {
  const { accounted, sentences, covered, characters, claims } = article.coverage;
  return (
    <p class="coverage-line">
      {accounted} of {sentences} sentences accounted for, {claims} claims;{' '}
      {Math.round((100 * covered) / Math.max(1, characters))} % of the letters lie in a quote.{' '}
      <span class="claimed">claimed</span> <span class="unclaimed">read, no claim</span>{' '}
      <span class="garbled">garbled</span>
    </p>
  );
}

/** The article's whole text, the chosen quote highlighted and scrolled to; each sentence leads to its facts. */
export function ArticleReader() {
  const { claim, of, coverage } = viewState.value;
  const inArticle = /^(?:Claim|Sentence):([^/]+)\//.exec(claim || of)?.[1];
  const { data } = useAnswer<ArticleQuery>(articleText, { id: inArticle ? [`Article:${inArticle}`] : null });
  const article = data?.articles.nodes[0];
  const chosen = article ? findChosen(article, claim) : null;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = box.current?.querySelector<HTMLElement>('mark, .sentence.here');
    if (box.current && target)
      box.current.scrollTop +=
        target.getBoundingClientRect().top - box.current.getBoundingClientRect().top - 60;
  }, [claim, of, article?.id]);
  if (!article) return null;
  const { published } = article;
  return (
    <section class="article" aria-label="Article">
      <header>
        <h3>
          {article.headline}
          <span class="quiet">
            {' '}
            ·{' '}
            {[article.publisher, article.wireAgency && `via ${article.wireAgency}`]
              .filter(Boolean)
              .join(', ')}
          </span>
        </h3>
        <p class="quiet">
          {published
            ? `published ${dateWords(published.edtf)} (${certaintyWords[published.certainty ?? 'EXPLICIT'] ?? ''})`
            : 'publication date unknown'}
          <label class="switch">
            <input
              type="checkbox"
              checked={coverage}
              onChange={(event) => {
                changeView({ coverage: event.currentTarget.checked }, true);
              }}
            />{' '}
            colour what was read
          </label>
        </p>
        {coverage && <CoverageLine article={article} />}
      </header>
      <div
        class={coverage ? 'article-text covered' : 'article-text'}
        ref={box}
        lang="en"
        data-chosen={chosen?.id}
        data-start={chosen?.start}
        data-end={chosen?.end}
      >
        <ArticleBody article={article} chosen={chosen} />
      </div>
    </section>
  );
}
