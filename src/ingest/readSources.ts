import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { ExpectedError } from '../errors.ts';
import type { SourceFiles } from './checkReading.ts';
import type { ArticleInput, ReadingInput } from './reading.ts';
import { checkInput, readYaml } from './readYaml.ts';
import { rulesVersion } from './storage.ts';

/** What was read of a source: its bytes, and the rules that it was read by. */
function sha256(...contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256').update(`rules ${String(rulesVersion)}\0`);
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}

const shown = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};

/** Reads an article's folder: `article.txt`, `article.yaml`, `facts.yaml`. */
function readArticleFolder(folder: string, inputs: GraphQLSchema): SourceFiles {
  const path = (name: string): string => join(folder, name);
  for (const name of ['article.txt', 'article.yaml', 'facts.yaml']) {
    if (!existsSync(path(name))) {
      throw new ExpectedError(
        'DATA_INVALID',
        `${shown(folder)} must hold article.txt, article.yaml and facts.yaml, but has no ${name}.`,
      );
    }
  }
  const bytes = readFileSync(path('article.txt'));
  const described = readYaml<ArticleInput>(
    path('article.yaml'),
    shown(path('article.yaml')),
    inputs,
    'ArticleInput',
  );
  return {
    slug: basename(folder),
    hash: sha256(bytes, readFileSync(path('article.yaml')), readFileSync(path('facts.yaml'))),
    article: {
      description: described,
      text: bytes.toString('utf8'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    facts: readYaml<ReadingInput>(path('facts.yaml'), shown(path('facts.yaml')), inputs, 'ReadingInput'),
  };
}

/** Reads one file of curated reference data. */
function readReferenceFile(path: string, inputs: GraphQLSchema): SourceFiles {
  return {
    slug: basename(path, '.yaml'),
    hash: sha256(readFileSync(path)),
    article: null,
    facts: readYaml<ReadingInput>(path, shown(path), inputs, 'ReadingInput'),
  };
}

/** One line of a JSONL file, as `docs/CONTRIBUTING.md` describes it: an article with its text and all that was read in it. */
function readLine(text: string, file: string, line: number, inputs: GraphQLSchema): SourceFiles {
  const origin = { file, lineOf: () => line };
  const refuse = (message: string): SourceFiles => {
    const problems = [{ file, line, message }];
    return { slug: '', hash: '', article: null, facts: { ...origin, value: {} as ReadingInput, problems } };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('must be one JSON object on one line, but cannot be parsed');
  }
  const { slug, text: words, article, facts } = (value ?? {}) as Record<string, unknown>;
  if (typeof slug !== 'string' || typeof words !== 'string')
    return refuse('must have "slug" and "text", both texts, beside "article" and "facts"');
  const typed = (name: string): GraphQLInputType => inputs.getType(name) as GraphQLInputType;
  return {
    slug,
    hash: sha256(text),
    article: {
      description: checkInput(article, origin, typed('ArticleInput')),
      text: words,
      sha256: createHash('sha256').update(words).digest('hex'),
    },
    facts: checkInput(facts, origin, typed('ReadingInput')),
  };
}

async function* readLines(path: string, inputs: GraphQLSchema): AsyncGenerator<SourceFiles> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() !== '') yield readLine(text, shown(path), line, inputs);
  }
}

/** Where sources lie: reference files, article folders and JSONL files. */
interface Found {
  references: string[];
  articles: string[];
}

function findSources(paths: readonly string[]): Found {
  const found: Found = { references: [], articles: [] };
  for (const path of paths) {
    if (!existsSync(path))
      throw new ExpectedError(
        'DATA_INVALID',
        `${shown(path)} must be a folder, a .yaml or a .jsonl file, but is not there.`,
      );
    const isArticle = ['facts.yaml', 'article.txt'].some((name) => existsSync(join(path, name)));
    if (path.endsWith('.jsonl') || isArticle) found.articles.push(path);
    else if (statSync(path).isFile()) found.references.push(path);
    else {
      const inside = readdirSync(path)
        .sort()
        .map((name) => join(path, name))
        .filter((name) => statSync(name).isDirectory() || /\.(yaml|jsonl)$/.test(name));
      const { references, articles } = findSources(inside);
      found.references.push(...references);
      found.articles.push(...articles);
    }
  }
  return found;
}

/**
 * Reads what is to be loaded, one source after the other: each path is an article's folder, a reference file, a JSONL
 * file of articles, or a folder of these. Reference data comes first. Throws DATA_INVALID for a path that is none of
 * these.
 */
export async function* readSources(
  paths: readonly string[],
  inputs: GraphQLSchema,
): AsyncGenerator<SourceFiles> {
  const { references, articles } = findSources(paths);
  for (const path of references) yield readReferenceFile(path, inputs);
  for (const path of articles) {
    if (path.endsWith('.jsonl')) yield* readLines(path, inputs);
    else yield readArticleFolder(path, inputs);
  }
}
