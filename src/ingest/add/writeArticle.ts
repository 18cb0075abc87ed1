import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { type VersionChange, compareVersions } from './compareVersions.ts';
import { type ArticleDocument, hashOfText } from './document.ts';
import type { ArticleDraft } from './draftArticle.ts';

/** What is compared of an article folder to recognize its article. */
interface Described {
  folder: string;
  sha256?: string;
  url?: string;
}

/** The hash and the address of a folder's article, as far as its metadata say. */
export function describeFolder(folder: string): Described {
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

/** A folder that was written, as long as that can be taken back. */
export interface Pending {
  /** Makes the folder what it was before, or as if it had never been there; until `settle` was called. */
  revert(): void;
  /** Deletes the former version, which lies in a hidden folder. */
  settle(): void;
}

/** A folder of article folders, looked through once: what is written to it is added. */
export interface Shelf {
  parent: string;
  byHash: Map<string, string>;
  byUrl: Map<string, string>;
  /** Slugs that no new folder may have, beside those of folders that are there. */
  taken?: ReadonlySet<string>;
}

const place = (shelf: Shelf, { folder, sha256, url }: Described): void => {
  if (sha256 && !shelf.byHash.has(sha256)) shelf.byHash.set(sha256, folder);
  if (url && !shelf.byUrl.has(url)) shelf.byUrl.set(url, folder);
};

/** Looks through the article folders in a folder, which need not be there. */
export function openShelf(parent: string): Shelf {
  const shelf: Shelf = { parent, byHash: new Map(), byUrl: new Map() };
  if (!existsSync(parent)) return shelf;
  for (const entry of readdirSync(parent, { withFileTypes: true }))
    if (entry.isDirectory()) place(shelf, describeFolder(join(parent, entry.name)));
  return shelf;
}

const nothing = (): void => undefined;

/** A slug that no folder has; a number is appended if it is taken. */
function freeSlug({ parent, taken }: Shelf, slug: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!existsSync(join(parent, name)) && taken?.has(name) !== true) return name;
  }
}

/** A document as it came in, kept beside the text that was made of it. */
export interface Original {
  bytes: Uint8Array;
  /** How its name ends: `.html`. */
  ending: string;
}

/** The line of `article.yaml` that names the file of the document as it came in, and its hash. */
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

/** The hidden folder in which a folder is made; nothing looks into it. */
const draftOf = (folder: string): string => join(folder, '..', `.${basename(folder)}.draft`);

/** Puts a draft in the place of a folder, which is what it was or what it is to be, never half. */
function replaceFolder(folder: string, draft: string): Pending {
  const former = join(folder, '..', `.${basename(folder)}.former`);
  rmSync(former, { recursive: true, force: true });
  renameSync(folder, former);
  renameSync(draft, folder);
  return {
    revert() {
      rmSync(folder, { recursive: true, force: true });
      renameSync(former, folder);
    },
    settle() {
      rmSync(former, { recursive: true, force: true });
    },
  };
}

/** Replaces the text of an article that has the same address, and keeps its claims: loading finds their quotes again. */
function replaceText(
  place: string,
  { text, access }: Pick<ArticleDocument, 'text' | 'access'>,
  original: Original,
): Pending & { change: VersionChange } {
  const folder = draftOf(place);
  rmSync(folder, { recursive: true, force: true });
  cpSync(place, folder, { recursive: true });
  const [path, textPath] = [join(folder, 'article.yaml'), join(folder, 'article.txt')];
  const before = existsSync(textPath) ? readFileSync(textPath, 'utf8') : '';
  const kept = readFileSync(path, 'utf8')
    .replace(/^sha256:.*$/m, `sha256: ${hashOfText(text)}`)
    .replace(/^original:.*\n/m, '');
  const described = access === null ? kept : kept.replace(/^access:.*\n/m, '');
  for (const name of readdirSync(folder).filter((each) => each.startsWith('original.')))
    rmSync(join(folder, name));
  writeFileSync(join(folder, `original${original.ending}`), original.bytes);
  writeFileSync(textPath, text);
  const lines = (access === null ? '' : `access: ${access}\n`) + originalLine(original);
  writeFileSync(path, described + (described.endsWith('\n') ? '' : '\n') + lines);
  const change = compareVersions(before, text, quotesIn(folder));
  return { change, ...replaceFolder(place, folder) };
}

/** Writes files into a new folder, which is there with all of them or not at all. */
function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const draft = draftOf(folder);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(draft, name), content);
  renameSync(draft, folder);
}

/**
 * Writes an article folder on a shelf: `article.txt`, `article.yaml`, `facts.yaml` and the original document. A text that
 * is there already is not written again; one with the URL of another is its new version. `draft` gets a free slug.
 */
export function writeArticle(
  shelf: Shelf,
  { text, url, access }: Pick<ArticleDocument, 'text' | 'url' | 'access'>,
  draft: (free: (slug: string) => string) => ArticleDraft,
  original: Original,
): Written & Pending {
  const sha256 = hashOfText(text);
  const same = shelf.byHash.get(sha256);
  if (same) return { folder: same, how: 'unchanged', revert: nothing, settle: nothing };
  const older = url ? shelf.byUrl.get(url) : undefined;
  if (older) {
    const replaced = replaceText(older, { text, access }, original);
    for (const [hash, folder] of shelf.byHash) if (folder === older) shelf.byHash.delete(hash);
    shelf.byHash.set(sha256, older);
    return { folder: older, how: 'replaced', ...replaced };
  }
  const made = draft((wanted) => freeSlug(shelf, wanted));
  const { slug, articleYaml, factsYaml } = made;
  const folder = join(shelf.parent, slug);
  writeFolder(folder, {
    [`original${original.ending}`]: original.bytes,
    'article.txt': text,
    'article.yaml': articleYaml + originalLine(original),
    'facts.yaml': factsYaml,
  });
  place(shelf, { folder, sha256, ...(url && { url }) });
  const revert = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, how: 'added', draft: made, revert, settle: nothing };
}
