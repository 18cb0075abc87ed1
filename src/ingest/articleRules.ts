import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { ExpectedError } from '../errors.ts';

/** What must not be read into an article: statements that take `$article` and must return nothing. */
export interface ArticleRules {
  /** The article's id in its `article.yaml`. */
  article: string;
  /** Statements by name: `never/membership`. */
  rules: ReadonlyMap<string, string>;
}

const isArticle = (folder: string): boolean => existsSync(join(folder, 'article.yaml'));

const foldersIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());

/** The article folders at a path: itself, or those up to two levels below, as in `data/`. */
function articleFolders(path: string): string[] {
  if (isArticle(path)) return [path];
  return foldersIn(path).flatMap((inner) =>
    isArticle(inner) ? [inner] : foldersIn(inner).filter(isArticle),
  );
}

function idOf(folder: string): string {
  const file = join(folder, 'article.yaml');
  const { id } = (parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) ?? {}) as { id?: unknown };
  if (typeof id === 'string') return id;
  throw new ExpectedError(
    'DATA_INVALID',
    `${relative(process.cwd(), file)} must have the article's \`id\`, but has none.`,
  );
}

function rulesIn(folder: string): ReadonlyMap<string, string> {
  const never = join(folder, 'never');
  const files = existsSync(never) ? readdirSync(never).filter((file) => file.endsWith('.cypher')) : [];
  return new Map(
    files
      .sort()
      .map((file) => [`never/${file.slice(0, -'.cypher'.length)}`, readFileSync(join(never, file), 'utf8')]),
  );
}

/**
 * The rules in `never/` of the article folders at or below the paths. Articles without such a folder have none.
 * Throws DATA_INVALID for a path without articles.
 */
export function readArticleRules(paths: readonly string[]): ArticleRules[] {
  return paths.flatMap((path) => {
    const folders = existsSync(path) && statSync(path).isDirectory() ? articleFolders(path) : [];
    if (folders.length === 0)
      throw new ExpectedError(
        'DATA_INVALID',
        `FOLDER must be an article's folder, or one of such folders, but no article.yaml lies in ${path}.`,
      );
    return folders.map((folder) => ({ article: idOf(folder), rules: rulesIn(folder) }));
  });
}
