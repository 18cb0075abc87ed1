import { type Stats, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { ExpectedError } from '../errors.ts';

/** Paths of sources, by kind. */
export interface FoundSources {
  references: string[];
  articles: string[];
  lines: string[];
}

/** A path as shown to people: relative if it lies below the working directory. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || short === '' ? path : short;
}

const expected =
  "an article's folder (article.txt, article.yaml, facts.yaml), a reference file (.yaml), a .jsonl file of articles, or a folder of these";

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const isArticleFolder = (path: string): boolean =>
  ['article.txt', 'article.yaml', 'facts.yaml'].some((name) => existsSync(join(path, name)));

/** The message for a file of an article, whose folder should be given instead; undefined for any other. */
function partOfArticle(path: string): string | undefined {
  const folder = dirname(path);
  const isPart =
    /^(article\.(txt|yaml)|facts\.yaml)$/.test(basename(path)) &&
    existsSync(join(folder, 'article.txt')) &&
    statOf(path)?.isFile();
  return isPart
    ? `${shownPath(path)} is part of an article: give its folder, ${shownPath(folder)}.`
    : undefined;
}

/** Adds a path if it is itself a source, once however often it is given; returns whether it is one. */
function take(path: string, found: FoundSources): boolean {
  const isThere = (paths: readonly string[]): boolean =>
    paths.some((each) => resolve(each) === resolve(path));
  if (Object.values(found).some(isThere)) return true;
  const stats = statOf(path);
  const kind = stats?.isFile() ? extname(path).toLowerCase() : '';
  if (kind === '.yaml' || kind === '.yml') found.references.push(path);
  else if (kind === '.jsonl') found.lines.push(path);
  else if (stats?.isDirectory() && isArticleFolder(path)) found.articles.push(path);
  else return false;
  return true;
}

function namesIn(folder: string): string[] | null {
  try {
    // Hidden folders hold drafts and former versions.
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return null;
  }
}

/** Adds the source at a path, or the sources directly in a folder. Returns the problem, or null. */
function look(path: string, found: FoundSources): string | null {
  const stats = statOf(path);
  if (!stats) return `${shownPath(path)} must be ${expected}, but is not there.`;
  const part = partOfArticle(path);
  if (part !== undefined) return part;
  if (take(path, found)) return null;
  if (!stats.isDirectory()) {
    const hint = extname(path).toLowerCase() === '.txt' ? ' A text is the article.txt of a folder.' : '';
    return `${shownPath(path)} must be ${expected}, but is none.${hint}`;
  }
  const names = namesIn(path);
  if (!names) return `${shownPath(path)} must be ${expected}, but cannot be read.`;
  const taken = names.filter((name) => take(join(path, name), found));
  if (taken.length > 0) return null;
  const below = names.filter((name) => statOf(join(path, name))?.isDirectory()).slice(0, 5);
  const hint = below.length > 0 ? ` Name a folder in it: ${below.join(', ')}.` : '';
  return `${shownPath(path)} must be ${expected}, but nothing in it is.${hint}`;
}

/**
 * Finds the sources at paths and directly in folders, without reading them. Throws DATA_INVALID naming every path
 * without a source.
 */
export function findSources(paths: readonly string[]): FoundSources {
  const found: FoundSources = { references: [], articles: [], lines: [] };
  const problems = paths.flatMap((path) => look(path, found) ?? []);
  if (problems.length > 0) throw new ExpectedError('DATA_INVALID', problems.join('\n'));
  return found;
}

/** Maximum number of names listed per kind. */
const mostNames = 12;

/** Lists the sources at the paths, one line per kind. Throws as findSources does. */
export function nameSources(paths: readonly string[]): string[] {
  const { references, articles, lines } = findSources(paths);
  const kinds: [string, string[]][] = [
    ['reference file', references],
    ['article folder', articles],
    ['JSONL file', lines],
  ];
  return kinds.flatMap(([kind, all]) => {
    if (all.length === 0) return [];
    const more = all.length > mostNames ? ` and ${String(all.length - mostNames)} more` : '';
    return `Reads ${String(all.length)} ${kind}${all.length === 1 ? '' : 's'}: ${all.slice(0, mostNames).map(shownPath).join(', ')}${more}`;
  });
}

const wordsOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-._\p{M}]+|[-._]+$/gu, '') || 'source';

/** The default id of a reference file, from its folder and name: `Reference:our-desk/people`. */
export function referenceIdOf(path: string): string {
  const full = resolve(path);
  return `Reference:${wordsOf(basename(dirname(full)))}/${wordsOf(basename(full, extname(full)))}`;
}

/** The prefix of ids in an article's folder whose description names none. */
export const slugOfFolder = (path: string): string => wordsOf(basename(resolve(path)));
