import { useState } from 'preact/hooks';
import articlesText from '../../../operations/explorer/articles.graphql?raw';
import type { ArticlesQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import type { Merged } from '../ask/merged.ts';
import { editor } from '../doing/editor.ts';
import { useAnswer } from '../ask/useAnswer.ts';
import { Link } from '../view/Link.tsx';
import { Page } from '../view/Page.tsx';
import { countWords, languageWord } from '../view/words.ts';
import { ClosedArticles } from './ClosedArticles.tsx';
import { PublishedWords } from './ArticlePage.tsx';

type Row = Merged<ArticlesQuery>['articles']['nodes'][number];

/** How many articles are listed at once. */
const pageSize = 50;

function ArticleItem({ article }: { article: Row }) {
  const { id, headline, publisher, wireAgency, language, published, coverage, access } = article;
  const { accounted, sentences, proposals } = coverage;
  const words = `${String(accounted)} of ${String(sentences)} sentences accounted for`;
  return (
    <li class="article-item">
      <h2>
        <Link to={{ view: 'article', of: id }}>{headline}</Link>{' '}
        {access === 'QUOTES' && <span class="badge">quotes only</span>}
      </h2>
      <p>
        {[publisher ?? 'publisher unknown', wireAgency && `via ${wireAgency}`].filter(Boolean).join(' · ')} ·{' '}
        {languageWord(language)}
        <br />
        <PublishedWords published={published} />
      </p>
      <p class="article-state">
        <meter min={0} max={Math.max(1, sentences)} value={accounted} aria-label={words} />
        {words} · {countWords(coverage.claims, 'claim')} ·{' '}
        {proposals > 0 ? (
          <Link to={{ view: 'review', of: id }}>{countWords(proposals, 'proposal')} to review</Link>
        ) : (
          'nothing to review'
        )}
      </p>
    </li>
  );
}

function ArticlePageOf({ after, isFirst }: { after: string | null; isFirst: boolean }) {
  const asked = useAnswer<ArticlesQuery>(articlesText, { first: pageSize, ...(after && { after }) });
  const [next, setNext] = useState<string | null>(null);
  return (
    <Answered<ArticlesQuery> asked={asked}>
      {({ articles: { nodes, pageInfo, totalCount } }) => (
        <>
          {isFirst && totalCount === 0 && <p>No article has been loaded yet.</p>}
          <ul class="articles">
            {nodes.map((article) => (
              <ArticleItem key={article.id} article={article} />
            ))}
          </ul>
          {next && <ArticlePageOf after={next} isFirst={false} />}
          {pageInfo.hasNextPage && !next && (
            <button
              type="button"
              onClick={() => {
                setNext(pageInfo.endCursor ?? null);
              }}
            >
              More articles
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

/** Every article: who published it, when, in which language, and how much of it was read. */
export function ArticlesView() {
  return (
    <Page
      title="Articles"
      crumbs={[{ name: 'Articles' }]}
      lead={
        <p>
          Every claim quotes one of these. Open one to see what was read in each of its sentences.
          {editor.value && (
            <>
              {' '}
              <Link to={{ view: 'add' }}>Add an article</Link>
            </>
          )}
        </p>
      }
    >
      <ArticlePageOf after={null} isFirst />
      {editor.value ? (
        <ClosedArticles />
      ) : (
        <p class="quiet">Articles for editors only are neither listed nor counted here.</p>
      )}
    </Page>
  );
}
