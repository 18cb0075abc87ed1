import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parse } from 'yaml';
import { ExpectedError } from '../errors.ts';
import { fetchDocument } from '../ingest/add/fetchDocument.ts';
import { type OpenedDocument, openDocument, readLine } from '../ingest/add/openDocument.ts';

const readable = /\.(txt|md|markdown|html?|xhtml|jsonl)$/i;

/** The lines of a .jsonl file: `{"text": …}`, with `headline`, `publisher`, `url`, `language`, `published` if known. */
async function* openLines(place: string): AsyncGenerator<OpenedDocument> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    const name = `${basename(place, '.jsonl')}-${String(number)}.txt`;
    const fields = readLine(line);
    yield fields
      ? openDocument({ bytes: Buffer.from(fields.text), name }, fields)
      : { name, refused: `${place}:${String(number)}: must be a JSON object with "text".` };
  }
}

const isArticleFolder = (place: string): boolean =>
  existsSync(join(place, 'article.yaml')) && existsSync(join(place, 'article.txt'));

/** An article folder as a document: its text with its metadata. */
function openArticle(folder: string): OpenedDocument {
  const raw = { bytes: readFileSync(join(folder, 'article.txt')), name: join(folder, 'article.txt') };
  let described: unknown;
  try {
    described = parse(readFileSync(join(folder, 'article.yaml'), 'utf8'));
  } catch (error) {
    return { name: folder, refused: `${join(folder, 'article.yaml')} ${(error as Error).message}` };
  }
  return openDocument(raw, (described ?? {}) as Record<string, unknown>);
}

/** The documents of a folder: its files, and the article folders in it. */
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

/** A page that cannot be fetched is refused, without stopping the others. */
async function openPage(address: string, fetched: typeof fetchDocument): Promise<OpenedDocument> {
  try {
    return openDocument(await fetched(address));
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { name: address, refused: error.message };
  }
}

const isAddress = (place: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(place);

/** Throws BAD_USER_INPUT for a path that does not exist. */
export function refuseMissing(place: string): void {
  if (place === '-' || isAddress(place) || existsSync(place)) return;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `SOURCE must be a file, a folder, a URL or -, but "${place}" does not exist.`,
  );
}

/**
 * The documents of a source, in order: a file, the files of a folder, an article folder, the lines of a .jsonl file,
 * standard input (`-`) or, if fetching is allowed, a web page. A refused document does not stop the others.
 */
export async function* openDocuments(
  place: string,
  mayFetch: boolean,
  fetched = fetchDocument,
): AsyncGenerator<OpenedDocument> {
  if (place === '-') {
    yield openDocument({ bytes: await buffer(process.stdin), name: 'standard input' });
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
  else yield openDocument({ bytes: readFileSync(place), name: place });
}

/** The parent of an article folder, if the source is one. */
export const shelfOf = (place: string): string | null =>
  place !== '-' && isArticleFolder(place) ? resolve(place, '..') : null;
