import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { slugOfId } from '../model/partsOfId.ts';
import { hashOfText } from './add/document.ts';
import { checkInput } from './checkInput.ts';
import type { SourceFiles } from './checkReading.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { findSources, referenceIdOf, shownPath, slugOfFolder } from './findSources.ts';
import { readLines } from './readLines.ts';
import { proposedFile } from './proposals/checkProposals.ts';
import type { ArticleInput, ReadingInput } from './reading.ts';
import { type ParsedFile, checkParsed, parseYaml, unreadable } from './readYaml.ts';
import type { ReadFacts } from './short/readFacts.ts';
import { rulesVersion } from './storage.ts';

/** The hash of a source: its bytes, and the version of the rules it is read by. */
function hashOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`rules ${String(rulesVersion)}\0`);
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}

const typed = (inputs: GraphQLSchema, name: string): GraphQLInputType =>
  inputs.getType(name) as GraphQLInputType;

/** Larger files are refused unread. */
const mostBytes = 64 * 1024 * 1024;

/** The bytes of a file, or why it cannot be read. */
function readBytes(path: string): Buffer | string {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return 'must be a file, but is none';
    if (stats.size > mostBytes) return `must be at most 64 MiB, but is ${String(stats.size)} bytes`;
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'is missing' : `cannot be read (${code ?? 'unknown'})`;
  }
}

/** A parsed data file with its bytes, if it could be read. */
function readParsed(path: string): { bytes: Uint8Array; parsed: ParsedFile } {
  const bytes = readBytes(path);
  const file = shownPath(path);
  if (typeof bytes !== 'string') return { bytes, parsed: parseYaml(bytes, file) };
  const problems = [{ line: 1, message: bytes }];
  return { bytes: new Uint8Array(), parsed: { file, lineOf: () => 1, raw: undefined, problems } };
}

/** The slug of a valid id, else a fallback. */
const slugOf = (id: unknown, other: string): string =>
  typeof id === 'string' && /^\w+:./.test(id) ? slugOfId(id) : other;

/** What is wrong with the original document beside a text; null if nothing is, or if there is none. */
function checkOriginal(folder: string, { original }: Partial<ArticleInput>): string | null {
  if (!original) return null;
  if (original.file !== basename(original.file))
    return `original.file must be the name of a file beside article.txt, but is "${original.file}"`;
  const bytes = readBytes(join(folder, original.file));
  if (typeof bytes === 'string') return null;
  const found = hashOfText(bytes);
  return found === original.sha256
    ? null
    : `original.sha256 must be that of ${original.file}, ${found}, but is "${original.sha256}": the document was changed. Add it again, or leave \`original\` out`;
}

/** Reads an article's folder: `article.txt`, `article.yaml`, `facts.yaml` and, if present, `proposed.yaml`. */
async function readArticleFolder(
  folder: string,
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
): Promise<SourceFiles> {
  const path = (name: string): string => join(folder, name);
  const bytes = readBytes(path('article.txt'));
  const described = readParsed(path('article.yaml'));
  const facts = readParsed(path('facts.yaml'));
  const proposed = existsSync(path(proposedFile)) ? readParsed(path(proposedFile)) : null;
  const text = typeof bytes === 'string' ? { line: 1, message: bytes } : decodeUtf8(bytes);
  const description = checkParsed<ArticleInput>(described.parsed, typed(inputs, 'ArticleInput'));
  if (typeof text !== 'string') description.problems.push({ file: shownPath(path('article.txt')), ...text });
  const { id } = description.value as Partial<ArticleInput>;
  const changed = checkOriginal(folder, description.value);
  if (changed !== null)
    description.problems.push({
      file: description.file,
      line: description.lineOf(['original']),
      message: changed,
    });
  const article = { text: typeof text === 'string' ? text : '', description: description.value };
  return {
    source: id ?? '',
    slug: slugOf(id, slugOfFolder(folder)),
    hash: hashOf(
      typeof bytes === 'string' ? '' : bytes,
      described.bytes,
      facts.bytes,
      ...(proposed ? [proposed.bytes] : []),
    ),
    article: {
      description,
      text: typeof text === 'string' ? text : null,
      sha256: typeof bytes === 'string' ? '' : hashOfText(bytes),
    },
    facts: await readFacts(facts.parsed, article),
    proposed: proposed && (await readFacts(proposed.parsed, article)),
  };
}

/** Reads one file of curated reference data. */
async function readReferenceFile(path: string, readFacts: ReadFacts): Promise<SourceFiles> {
  const { bytes, parsed } = readParsed(path);
  const file = await readFacts(parsed, null);
  const source = file.value.id ?? referenceIdOf(path);
  return { source, slug: slugOf(source, 'reference'), hash: hashOf(bytes), article: null, facts: file };
}

function refused(file: string, line: number, message: string): SourceFiles {
  const facts = unreadable<ReadingInput>({ file, lineOf: () => line }, { line, message });
  return { source: '', slug: '', hash: '', article: null, facts };
}

/** One line of a JSONL file, an article with its text and facts; see `docs/CONTRIBUTING.md`. */
async function readLine(
  bytes: Uint8Array,
  file: string,
  line: number,
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
): Promise<SourceFiles | null> {
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== 'string') return refused(file, line, decoded.message);
  const text = decoded.replace(/^\ufeff/, '');
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(file, line, 'must be one JSON object on one line, but cannot be parsed');
  }
  const { text: words, article, facts, proposed } = (value ?? {}) as Record<string, unknown>;
  if (typeof words !== 'string' || /[\ud800-\udfff]/u.test(words))
    return refused(
      file,
      line,
      'must have "text", the words of the article in whole characters, beside "article" and "facts"',
    );
  const origin = { file, lineOf: () => line };
  const description = checkInput<ArticleInput>(article, origin, typed(inputs, 'ArticleInput'));
  const { id } = description.value as Partial<ArticleInput>;
  const described = { text: words, description: description.value };
  return {
    source: id ?? '',
    slug: slugOf(id, `line-${String(line)}`),
    hash: hashOf(text),
    article: { description, text: words, sha256: hashOfText(words) },
    facts: await readFacts({ ...origin, raw: facts, problems: [] }, described),
    proposed:
      proposed === undefined ? null : await readFacts({ ...origin, raw: proposed, problems: [] }, described),
  };
}

async function* readArticles(
  path: string,
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
): AsyncGenerator<SourceFiles> {
  let line = 0;
  const file = shownPath(path);
  let isEmpty = true;
  for await (const bytes of readLines(path)) {
    line += 1;
    const source = bytes
      ? await readLine(bytes, file, line, inputs, readFacts)
      : refused(file, line, 'must be one article a line, but this line is longer than 64 MiB');
    if (source) yield source;
    isEmpty &&= source === null;
  }
  if (isEmpty) yield refused(file, 1, 'must hold an article in each line, but is empty');
}

/**
 * Reads the sources at the paths, one after the other: article folders, reference files, JSONL files, or folders of
 * these. Reference data comes first. Throws DATA_INVALID for any other path; problems inside files come with their
 * sources. `readFacts` reads what they claim.
 */
export async function* readSources(
  paths: readonly string[],
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
): AsyncGenerator<SourceFiles> {
  const { references, articles, lines } = findSources(paths);
  for (const path of references) yield await readReferenceFile(path, readFacts);
  for (const path of articles) yield await readArticleFolder(path, inputs, readFacts);
  for (const path of lines) yield* readArticles(path, inputs, readFacts);
}
