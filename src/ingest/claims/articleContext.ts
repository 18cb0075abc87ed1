import { isDeepStrictEqual } from 'node:util';
import type { ArticleContext } from '../anchorClaim.ts';
import type { NodeRow, Reading } from '../reading.ts';
import { splitSentences } from '../splitSentences.ts';

interface Span {
  start: number;
  end: number;
}

function contextOf(article: NodeRow, sentences: Reading['sentences']): ArticleContext {
  const { text, headline, published } = article.properties as Record<string, string | null>;
  const spans = sentences.map(({ properties: { start, end } }) => ({ start, end }) as Span);
  return {
    id: article.id,
    text: text ?? '',
    published: published ?? null,
    sentences: sentences.map(({ id }, at) => ({ id, ...(spans[at] ?? { start: 0, end: 0 }) })),
    areSentencesGiven: !isDeepStrictEqual(spans, splitSentences(text ?? '', headline ?? '')),
  };
}

/** Cached per article as read, since several claims are checked against it. */
const contexts = new WeakMap<NodeRow, ArticleContext>();

/** The context for checking further claims against the article of a checked reading; null for reference data. */
export function articleContext({ article, sentences }: Reading): ArticleContext | null {
  if (!article) return null;
  const context = contexts.get(article) ?? contextOf(article, sentences);
  contexts.set(article, context);
  return context;
}
