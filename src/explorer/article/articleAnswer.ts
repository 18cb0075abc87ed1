import articleText from '../../../operations/explorer/article.graphql?raw';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleQuery } from '../../generated/operations.ts';
import { askOperation } from '../ask/askOperation.ts';
import type { Merged } from '../ask/merged.ts';
import { type Asked, useAnswer } from '../ask/useAnswer.ts';

/** An article with its sentences. */
export type ArticleRow = Merged<ArticleQuery>['articles']['nodes'][number];
/** A sentence with what was read in it. */
export type SentenceRow = ArticleRow['sentences']['nodes'][number];
/** A claim as a sentence of the reader has it. */
export type SentenceClaim = SentenceRow['claims']['nodes'][number];

async function restOf(id: string, first: ArticleRow): Promise<SentenceRow[]> {
  const rows: SentenceRow[] = [];
  let { pageInfo } = first.sentences;
  while (pageInfo.hasNextPage) {
    const next = await askOperation<ArticleQuery>(articleText, { id: [id], after: pageInfo.endCursor });
    const page = next.articles.nodes[0]?.sentences;
    if (!page) break;
    rows.push(...page.nodes);
    ({ pageInfo } = page);
  }
  return rows;
}

/** Asks for an article; sentences beyond the first page follow when they have come. */
export function useArticle(id: string): Asked<ArticleQuery> {
  const asked = useAnswer<ArticleQuery>(articleText, id ? { id: [id] } : null);
  const [rest, setRest] = useState<SentenceRow[]>([]);
  const first = asked.data?.articles.nodes[0];
  useEffect(() => {
    let isCurrent = true;
    setRest([]);
    if (first?.sentences.pageInfo.hasNextPage)
      void restOf(first.id, first).then((rows) => {
        if (isCurrent) setRest(rows);
      });
    return () => {
      isCurrent = false;
    };
  }, [first]);
  if (!first || rest.length === 0) return asked;
  const nodes = [...first.sentences.nodes, ...rest];
  return { data: { articles: { nodes: [{ ...first, sentences: { ...first.sentences, nodes } }] } } };
}
