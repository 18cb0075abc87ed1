import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { type VersionChange, compareVersions } from './compareVersions.ts';
import { hashOfText } from './document.ts';
import type { ArticleDraft } from './draftArticle.ts';

/** What is compared of an article folder to recognize its article. */
interface Described {
  folder: string;
  sha256?: string;
  url?: string;
}

function describeFolder(folder: string): Described {
  try {
    const read = parse(readFileSync(join(folder, 'article.yaml'), 'utf8')) as Partial<Described> | null;
    return { folder, ...(read?.sha256 && { sha256: read.sha256 }), ...(read?.url && { url: read.url }) };
  } catch {
    return { folder };
  }
}

/** What became of a document: written as new from its draft, there already byte for byte, or another version of a folder's article, and how it differs. */
export interface Written {
  folder: string;
  how: 'added' | 'unchanged' | 'replaced';
  change?: VersionChange;
  draft?: ArticleDraft;
}

/** The article folders in a folder. */
function articleFolders(parent: string): Described[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => describeFolder(join(parent, name)));
}

/** A slug that no folder has; a number is appended if it is taken. */
function freeSlug(parent: string, slug: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!existsSync(join(parent, name))) return name;
  }
}

/** A document as it came in, kept beside the text that was made of it. */
export interface Original {
  bytes: Uint8Array;
  /** How its name ends: `.html`. */
  ending: string;
}

/** The line of `article.yaml` that tells the file of the document as it came in, and its hash. */
const originalLine = ({ bytes, ending }: Original): string =>
  `original: { file: original${ending}, sha256: ${hashOfText(bytes)} }\n`;

/** Everything in a facts file that is quoted, in whichever form it is written. */
function quotesIn(folder: string): string[] {
  const path = join(folder, 'facts.yaml');
  if (!existsSync(path)) return [];
  const quotes: string[] = [];
  visit(parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe' }), {
    Pair(_key, { key, value }) {
      if (isScalar(key) && key.value === 'quote' && isScalar(value) && typeof value.value === 'string')
        quotes.push(value.value);
    },
  });
  return quotes;
}

/** Replaces the text of an article that has the same address, and keeps its claims: loading finds their quotes again. */
function replaceText(folder: string, text: string, original: Original): VersionChange {
  const [path, textPath] = [join(folder, 'article.yaml'), join(folder, 'article.txt')];
  const before = existsSync(textPath) ? readFileSync(textPath, 'utf8') : '';
  const described = readFileSync(path, 'utf8')
    .replace(/^sha256:.*$/m, `sha256: ${hashOfText(text)}`)
    .replace(/^original:.*\n/m, '');
  for (const name of readdirSync(folder).filter((each) => each.startsWith('original.')))
    rmSync(join(folder, name));
  writeFileSync(join(folder, `original${original.ending}`), original.bytes);
  writeFileSync(textPath, text);
  writeFileSync(path, described + (described.endsWith('\n') ? '' : '\n') + originalLine(original));
  return compareVersions(before, text, quotesIn(folder));
}

/**
 * Writes an article folder in `parent`: `article.txt`, `article.yaml`, `facts.yaml` and the original document. A text that
 * is there already is not written again; one with the URL of another is its new version. `draft` gets a free slug.
 */
export function writeArticle(
  parent: string,
  text: string,
  url: string | null,
  draft: (free: (slug: string) => string) => ArticleDraft,
  original: Original,
): Written {
  const others = articleFolders(parent);
  const same = others.find(({ sha256 }) => sha256 === hashOfText(text));
  if (same) return { folder: same.folder, how: 'unchanged' };
  const older = url ? others.find((each) => each.url === url) : undefined;
  if (older)
    return {
      folder: older.folder,
      how: 'replaced',
      change: replaceText(older.folder, text, original),
    };
  const made = draft((wanted) => freeSlug(parent, wanted));
  const { slug, articleYaml, factsYaml } = made;
  const folder = join(parent, slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `original${original.ending}`), original.bytes);
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'article.yaml'), articleYaml + originalLine(original));
  writeFileSync(join(folder, 'facts.yaml'), factsYaml);
  return { folder, how: 'added', draft: made };
}
