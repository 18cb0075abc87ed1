import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { type DataFile, checkInput } from './checkInput.ts';
import type { SourceFiles } from './checkReading.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { findSources, referenceIdOf, shownPath, slugOfFolder } from './findSources.ts';
import { readLines } from './readLines.ts';
import type { ArticleInput, ReadingInput } from './reading.ts';
import { readYaml, unreadable } from './readYaml.ts';
import { rulesVersion } from './storage.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

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

function readDescribed<T>(
  path: string,
  inputs: GraphQLSchema,
  type: string,
): { bytes: Uint8Array; file: DataFile<T> } {
  const bytes = readBytes(path);
  if (typeof bytes !== 'string')
    return { bytes, file: readYaml<T>(bytes, shownPath(path), typed(inputs, type)) };
  const origin = { file: shownPath(path), lineOf: () => 1 };
  return { bytes: new Uint8Array(), file: unreadable<T>(origin, { line: 1, message: bytes }) };
}

/** The slug of a valid id, else another. */
const slugOf = (id: unknown, other: string): string =>
  typeof id === 'string' && /^\w+:./.test(id) ? id.slice(id.indexOf(':') + 1) : other;

/** Reads an article's folder: `article.txt`, `article.yaml`, `facts.yaml`. */
function readArticleFolder(folder: string, inputs: GraphQLSchema): SourceFiles {
  const path = (name: string): string => join(folder, name);
  const bytes = readBytes(path('article.txt'));
  const described = readDescribed<ArticleInput>(path('article.yaml'), inputs, 'ArticleInput');
  const facts = readDescribed<ReadingInput>(path('facts.yaml'), inputs, 'ReadingInput');
  const text = typeof bytes === 'string' ? { line: 1, message: bytes } : decodeUtf8(bytes);
  const description = described.file;
  if (typeof text !== 'string') description.problems.push({ file: shownPath(path('article.txt')), ...text });
  const { id } = description.value as Partial<ArticleInput>;
  return {
    source: id ?? '',
    slug: slugOf(id, slugOfFolder(folder)),
    hash: hashOf(typeof bytes === 'string' ? '' : bytes, described.bytes, facts.bytes),
    article: {
      description,
      text: typeof text === 'string' ? text : null,
      sha256: typeof bytes === 'string' ? '' : sha256(bytes),
    },
    facts: facts.file,
  };
}

/** Reads one file of curated reference data. */
function readReferenceFile(path: string, inputs: GraphQLSchema): SourceFiles {
  const { bytes, file } = readDescribed<ReadingInput>(path, inputs, 'ReadingInput');
  const source = file.value.id ?? referenceIdOf(path);
  return { source, slug: slugOf(source, 'reference'), hash: hashOf(bytes), article: null, facts: file };
}

function refused(file: string, line: number, message: string): SourceFiles {
  const facts = unreadable<ReadingInput>({ file, lineOf: () => line }, { line, message });
  return { source: '', slug: '', hash: '', article: null, facts };
}

/** One line of a JSONL file, an article with its text and facts; see `docs/CONTRIBUTING.md`. */
function readLine(bytes: Uint8Array, file: string, line: number, inputs: GraphQLSchema): SourceFiles | null {
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
  const { text: words, article, facts } = (value ?? {}) as Record<string, unknown>;
  if (typeof words !== 'string' || /[\ud800-\udfff]/u.test(words))
    return refused(
      file,
      line,
      'must have "text", the words of the article in whole characters, beside "article" and "facts"',
    );
  const origin = { file, lineOf: () => line };
  const description = checkInput<ArticleInput>(article, origin, typed(inputs, 'ArticleInput'));
  const { id } = description.value as Partial<ArticleInput>;
  return {
    source: id ?? '',
    slug: slugOf(id, `line-${String(line)}`),
    hash: hashOf(text),
    article: { description, text: words, sha256: sha256(words) },
    facts: checkInput(facts, origin, typed(inputs, 'ReadingInput')),
  };
}

async function* readArticles(path: string, inputs: GraphQLSchema): AsyncGenerator<SourceFiles> {
  let line = 0;
  const file = shownPath(path);
  for await (const bytes of readLines(path)) {
    line += 1;
    const source = bytes
      ? readLine(bytes, file, line, inputs)
      : refused(file, line, 'must be one article a line, but this line is longer than 64 MiB');
    if (source) yield source;
  }
}

/**
 * Reads the sources at the paths, one after the other: article folders, reference files, JSONL files, or folders of
 * these. Reference data comes first. Throws DATA_INVALID for any other path; problems inside files come with their
 * sources.
 */
export async function* readSources(
  paths: readonly string[],
  inputs: GraphQLSchema,
): AsyncGenerator<SourceFiles> {
  const { references, articles, lines } = findSources(paths);
  for (const path of references) yield readReferenceFile(path, inputs);
  for (const path of articles) yield readArticleFolder(path, inputs);
  for (const path of lines) yield* readArticles(path, inputs);
}
