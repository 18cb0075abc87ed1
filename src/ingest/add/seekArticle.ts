import { join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import { slugOfId } from '../../model/partsOfId.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { type ArticleDocument, hashOfText } from './document.ts';
import { slugOfArticle } from './draftArticle.ts';
import { ownFolder } from './ownFolder.ts';
import { type Shelf, describeFolder } from './writeArticle.ts';

/** The article that stands with a text, or with its address and another text, and a shelf on which their folders are found. */
export interface Sought {
  same: string | undefined;
  older: string | undefined;
  shelf: Shelf;
}

/** The slugs that a new article may not have, since an article has or had the id. */
async function takenSlugs(graph: Graph, slug: string): Promise<ReadonlySet<string>> {
  const rows = await graph.read(statement('internal/ids.taken'), { prefix: `Article:${slug}` });
  return new Set(rows.map((row) => slugOfId(row.get('id') as string)));
}

/** The folder of an article whose new version is added. Throws BAD_USER_INPUT where it lies elsewhere. */
function folderOfOlder(folder: string, article: string, url: string): string {
  const own = ownFolder(folder, article);
  if (own !== null) return own;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `${url} is the address of ${article}, whose folder does not lie among this service's own articles (ENTENTE_ARTICLES): add its new version where that lies, with npx entente add --to, and load it.`,
  );
}

/** Looks for a document in the graph and, where it was taken out of that, in the folder of own articles. */
export async function seekArticle(
  graph: Graph,
  folder: string,
  { text, url, headline }: ArticleDocument,
): Promise<Sought> {
  const sha256 = hashOfText(text);
  const added = JSON.stringify({ sha256 });
  const rows = await graph.read(statement('internal/articles.alike'), { sha256, url, added });
  const alike = rows.map((row) => row.toObject() as { id: string; sha256: string; isLoaded: boolean });
  const same = alike.find((each) => each.isLoaded && each.sha256 === sha256)?.id;
  const older = same === undefined ? alike.find(({ isLoaded }) => isLoaded)?.id : undefined;
  const slug = slugOfArticle({ headline, text });
  const once = alike.find(({ isLoaded }) => !isLoaded)?.id;
  const places = [join(folder, slug), (once !== undefined && ownFolder(folder, once)) || []].flat();
  const there = places.find((place) => describeFolder(place).sha256 === sha256);
  const byUrl =
    older !== undefined && url !== null ? [[url, folderOfOlder(folder, older, url)] as const] : [];
  const shelf = {
    parent: folder,
    byHash: new Map(there === undefined ? [] : [[sha256, there]]),
    byUrl: new Map(byUrl),
    taken: await takenSlugs(graph, slug),
  };
  return { same, older, shelf };
}
