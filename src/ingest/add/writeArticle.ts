import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashOfText } from './document.ts';
import type { ArticleDraft } from './draftArticle.ts';

/** What an article folder says of itself, as far as another text is compared with it. */
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

/** What became of a draft: written as new, there already byte for byte, or another version of a folder's article. */
export interface Written {
  folder: string;
  how: 'added' | 'unchanged' | 'replaced';
}

/** The article folders in a folder of them. */
function articleFolders(parent: string): Described[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => describeFolder(join(parent, name)));
}

/** A slug that no folder has: with a number behind it where it is taken. */
function freeSlug(parent: string, slug: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!existsSync(join(parent, name))) return name;
  }
}

/** Replaces the text of an article that has the same address, and keeps its claims: loading finds their quotes again. */
function replaceText(folder: string, text: string): void {
  const path = join(folder, 'article.yaml');
  const described = readFileSync(path, 'utf8').replace(/^sha256:.*$/m, `sha256: ${hashOfText(text)}`);
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(path, described);
}

/**
 * Writes an article's folder below `parent`: `article.txt`, `article.yaml`, `facts.yaml` and the document as it came in. The
 * same text twice is there already; one with the address of another is its new version. `draft` is asked for the slug that is free.
 */
export function writeArticle(
  parent: string,
  text: string,
  url: string | null,
  draft: (free: (slug: string) => string) => ArticleDraft,
  original: { bytes: Uint8Array; ending: string },
): Written {
  const others = articleFolders(parent);
  const same = others.find(({ sha256 }) => sha256 === hashOfText(text));
  if (same) return { folder: same.folder, how: 'unchanged' };
  const older = url ? others.find((each) => each.url === url) : undefined;
  if (older) {
    replaceText(older.folder, text);
    return { folder: older.folder, how: 'replaced' };
  }
  const { slug, articleYaml, factsYaml } = draft((wanted) => freeSlug(parent, wanted));
  const folder = join(parent, slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `original${original.ending}`), original.bytes);
  writeFileSync(join(folder, 'article.txt'), text);
  writeFileSync(join(folder, 'article.yaml'), articleYaml);
  writeFileSync(join(folder, 'facts.yaml'), factsYaml);
  return { folder, how: 'added' };
}
