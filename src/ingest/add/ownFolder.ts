import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slugOfId } from '../../model/partsOfId.ts';

/** The article that a folder says it holds. */
export const articleOf = (folder: string): string =>
  (parse(readFileSync(join(folder, 'article.yaml'), 'utf8')) as { id?: string } | null)?.id ?? '';

/** The folder of an article in a folder of articles; null where it has none there. */
export function ownFolder(articles: string, article: string): string | null {
  const slug = slugOfId(article);
  const folder = join(articles, slug);
  // An id may have any letters, but a folder's name no way out of its parent.
  const isName = /^[\p{L}\p{M}\p{N}_.-]+$/u.test(slug) && !slug.startsWith('.');
  return isName && existsSync(join(folder, 'article.yaml')) && articleOf(folder) === article ? folder : null;
}
