import { counted } from '../../../model/counted.ts';
import { z } from 'zod';
import type { McpArticleQuery, McpArticlesQuery } from '../../../generated/mcp.ts';
import { dateInWords, oneLine } from '../answerText.ts';
import { defineTool } from '../tool.ts';

/** `articles`: lists the articles. */
export const articles = defineTool({
  name: 'articles',
  description:
    'Lists the articles in the graph, and how much of each was read. What no article says, the graph does not know.',
  input: () => ({
    first: z.number().int().min(1).max(100).default(50).describe('How many at most.'),
    after: z.string().optional().describe('Only those after this cursor, which the page before ends with.'),
  }),
  operation: 'mcpArticles',
  write(data: McpArticlesQuery, text) {
    const { totalCount, nodes, pageInfo } = data.articles;
    text.say(`${String(nodes.length)} of ${counted(totalCount, 'article')}:`);
    for (const { id, headline, publisher, published, coverage } of nodes) {
      const when = published ? `, ${dateInWords(published)}` : '';
      text.say(
        `- “${oneLine(headline)}” (${id}), ${oneLine(publisher ?? 'publisher unknown')}${when}: ${String(coverage.accounted)} of ${counted(coverage.sentences, 'sentence')} accounted for, ${counted(coverage.claims, 'claim')}`,
      );
    }
    if (pageInfo.hasNextPage) text.say(`More follow: pass after: ${JSON.stringify(pageInfo.endCursor)}.`);
  },
});

/** `coverage`: how one article was read. */
export const coverage = defineTool({
  name: 'coverage',
  description:
    'Shows how an article was read, sentence by sentence: the number of claims in each, or why it has none.',
  input: () => ({
    id: z.string().describe('The id of the article; the tool articles lists them.'),
    after: z
      .string()
      .optional()
      .describe('Only sentences after this cursor, which the page before ends with.'),
  }),
  operation: 'mcpArticle',
  write({ article }: McpArticleQuery, text, { id }) {
    if (!article) {
      text.say(`There is no article ${oneLine(id)}.`);
      return;
    }
    const { accounted, sentences, covered, characters, claims } = article.coverage;
    text.say(
      `“${oneLine(article.headline)}”: ${String(accounted)} of ${counted(sentences, 'sentence')} accounted for, ${String(covered)} of ${counted(characters, 'character')}, ${counted(claims, 'claim')}.`,
    );
    const { nodes, pageInfo } = article.sentences;
    for (const sentence of nodes) {
      const reasons = sentence.unclaimed.map(({ reason }) => reason);
      const count = sentence.claims.totalCount;
      const account = [...(count > 0 ? [counted(count, 'claim')] : []), ...reasons].join(', ');
      const garbled = sentence.garbled ? ', garbled' : '';
      text.say(`${String(sentence.number)}. ${account || 'NOT ACCOUNTED FOR'}${garbled}`);
      text.source(sentence.text);
    }
    if (pageInfo.hasNextPage) text.say(`More follow: pass after: ${JSON.stringify(pageInfo.endCursor)}.`);
  },
});
