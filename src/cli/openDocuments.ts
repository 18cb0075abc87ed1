import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parse } from 'yaml';
import { ExpectedError } from '../errors.ts';
import type { ArticleDocument, RawDocument } from '../ingest/add/document.ts';
import { fetchDocument } from '../ingest/add/fetchDocument.ts';
import { readDocument } from '../ingest/add/readDocument.ts';

/** A document with its text and metadata, or why it is refused. */
export type OpenedDocument =
  { raw: RawDocument; document: ArticleDocument } | { name: string; refused: string };

const readable = /\.(txt|md|markdown|html?|xhtml|jsonl)$/i;

/** What a line or an article's description says of its text, as far as it is words. */
function metadataIn(given: Record<string, unknown>): Partial<ArticleDocument> {
  const words = ['headline', 'publisher', 'byline', 'url', 'language'] as const;
  const found = words.flatMap((key) => (typeof given[key] === 'string' ? [[key, given[key]] as const] : []));
  const { published } = given;
  const day =
    typeof published === 'object' && published !== null
      ? (published as { value?: unknown }).value
      : published;
  return {
    ...Object.fromEntries(found),
    ...(typeof day === 'string' && { published: { value: day, printed: day } }),
  };
}

/** Reads one document; metadata given beside it takes precedence over its own. */
function open(raw: RawDocument, given: Record<string, unknown> = {}): OpenedDocument {
  try {
    return { raw, document: { ...readDocument(raw), ...metadataIn(given) } };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { name: raw.name, refused: error.message };
  }
}

/** The lines of a .jsonl file: `{"text": …}`, with `headline`, `publisher`, `url`, `language`, `published` where known. */
async function* openLines(place: string): AsyncGenerator<OpenedDocument> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    const name = `${basename(place, '.jsonl')}-${String(number)}.txt`;
    let given: unknown;
    try {
      given = JSON.parse(line);
    } catch {
      given = undefined;
    }
    const fields = (given ?? {}) as Record<string, unknown>;
    yield typeof fields.text === 'string'
      ? open({ bytes: Buffer.from(fields.text), name }, fields)
      : { name, refused: `${place}:${String(number)}: must be a JSON object with "text".` };
  }
}

const isArticleFolder = (place: string): boolean =>
  existsSync(join(place, 'article.yaml')) && existsSync(join(place, 'article.txt'));

/** An article's folder is one document: its text, with what its description says of it. */
function openArticle(folder: string): OpenedDocument {
  const raw = { bytes: readFileSync(join(folder, 'article.txt')), name: join(folder, 'article.txt') };
  let described: unknown;
  try {
    described = parse(readFileSync(join(folder, 'article.yaml'), 'utf8'));
  } catch (error) {
    return { name: folder, refused: `${join(folder, 'article.yaml')} ${(error as Error).message}` };
  }
  return open(raw, (described ?? {}) as Record<string, unknown>);
}

/** The documents of a folder: its files, and the articles whose folders it holds. */
async function* openFolder(place: string): AsyncGenerator<OpenedDocument> {
  if (isArticleFolder(place)) {
    yield openArticle(place);
    return;
  }
  const names = readdirSync(place).sort();
  const found = names.filter((name) => readable.test(name) || isArticleFolder(join(place, name)));
  if (found.length === 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${place} must hold .txt, .md, .html or .jsonl files or article folders, but has none.`,
    );
  for (const name of found) yield* openDocuments(join(place, name), false);
}

/** A page that cannot be had is refused, and stops no other. */
async function openPage(address: string, fetched: typeof fetchDocument): Promise<OpenedDocument> {
  try {
    return open(await fetched(address));
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { name: address, refused: error.message };
  }
}

const isAddress = (place: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(place);

/** Throws BAD_USER_INPUT for a place that would be a file or a folder, but is not there. */
export function refuseMissing(place: string): void {
  if (place === '-' || isAddress(place) || existsSync(place)) return;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `SOURCE must be a file, a folder, an address or -, but there is no "${place}".`,
  );
}

/**
 * The documents at a place, in order: a file, the files of a folder, an article's folder, the lines of a .jsonl file,
 * standard input (`-`) or, where fetching is allowed, a web page. One that is refused does not stop the others.
 */
export async function* openDocuments(
  place: string,
  mayFetch: boolean,
  fetched = fetchDocument,
): AsyncGenerator<OpenedDocument> {
  if (place === '-') {
    yield open({ bytes: await buffer(process.stdin), name: 'standard input' });
    return;
  }
  if (isAddress(place)) {
    if (!mayFetch)
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `${place} is an address: give --fetch to let this command fetch it, or save the page and give its file.`,
      );
    yield await openPage(place, fetched);
    return;
  }
  refuseMissing(place);
  if (statSync(place).isDirectory()) yield* openFolder(place);
  else if (extname(place) === '.jsonl') yield* openLines(place);
  else yield open({ bytes: readFileSync(place), name: place });
}

/** The folder that holds an article's folder, where a place is one. */
export const shelfOf = (place: string): string | null =>
  place !== '-' && isArticleFolder(place) ? resolve(place, '..') : null;
