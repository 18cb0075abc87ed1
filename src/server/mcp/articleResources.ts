import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { McpError, ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { McpArticleQuery, McpArticlesQuery } from '../../generated/mcp.ts';
import { readSavedText } from '../graphql/savedOperation.ts';
import { dateInWords, oneLine, startText } from './answerText.ts';
import type { ToolContext } from './tool.ts';

const listQuery = readSavedText('mcp/mcpArticles');
const articleQuery = readSavedText('mcp/mcpArticle');

type Article = NonNullable<McpArticleQuery['article']>;

/** An article: its metadata, and all sentences, fetched page by page. Null if it does not exist. */
async function readArticle({ ask }: ToolContext, id: string): Promise<Article | null> {
  let whole: Article | null = null;
  for (let after: string | null = null; ;) {
    const { article } = (await ask(articleQuery, { id, after })).data as unknown as McpArticleQuery;
    if (!article) return null;
    whole?.sentences.nodes.push(...article.sentences.nodes);
    whole ??= article;
    const { hasNextPage, endCursor } = article.sentences.pageInfo;
    if (!hasNextPage || endCursor === null) return whole;
    after = endCursor;
  }
}

/** Offers the articles as resources: `entente://articles/Article:…`, sentence by sentence. */
export function addArticles(server: McpServer, context: ToolContext): void {
  const template = new ResourceTemplate('entente://articles/{id}', {
    list: async () => {
      const { articles } = (await context.ask(listQuery, { first: 100 })).data as unknown as McpArticlesQuery;
      return {
        resources: articles.nodes.map(({ id, headline }) => ({
          uri: `entente://articles/${encodeURIComponent(id)}`,
          name: oneLine(headline),
          mimeType: 'text/plain',
        })),
      };
    },
  });
  server.registerResource(
    'article',
    template,
    { description: 'An article, sentence by sentence.', mimeType: 'text/plain' },
    async (uri, { id }) => {
      const wanted = decodeURIComponent(String(id));
      const article = await readArticle(context, wanted);
      if (!article) throw new McpError(ErrorCode.InvalidParams, `There is no article ${oneLine(wanted)}.`);
      const text = startText(context.meaningOf);
      text.say(`“${oneLine(article.headline)}”, ${oneLine(article.publisher ?? 'publisher unknown')}`);
      if (article.published) {
        const { basis } = article.published;
        text.say(`Published ${dateInWords(article.published)}${basis ? `: ${oneLine(basis)}` : ''}`);
      }
      for (const sentence of article.sentences.nodes)
        text.source(`${String(sentence.number)}. ${sentence.text}`);
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: text.end([]) }] };
    },
  );
}
