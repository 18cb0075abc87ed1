import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { ExpectedError } from '../errors.ts';
import type { SourceFiles } from './checkReading.ts';
import type { ArticleInput, ReadingInput } from './reading.ts';
import { readYaml } from './readYaml.ts';

function sha256(...contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
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

/**
 * Reads what is to be loaded: each path is an article's folder, a reference file, or a folder of either.
 * Reference data comes first. Throws DATA_INVALID for a path that is none of these.
 */
export function readSources(paths: readonly string[], inputs: GraphQLSchema): SourceFiles[] {
  const sources = paths.flatMap((path) => {
    if (!existsSync(path))
      throw new ExpectedError(
        'DATA_INVALID',
        `${shown(path)} must be a folder or a .yaml file, but is not there.`,
      );
    if (statSync(path).isFile()) return [readReferenceFile(path, inputs)];
    if (existsSync(join(path, 'facts.yaml')) || existsSync(join(path, 'article.txt'))) {
      return [readArticleFolder(path, inputs)];
    }
    const inside = readdirSync(path)
      .sort()
      .map((name) => join(path, name));
    const found = inside.filter((name) => statSync(name).isDirectory() || name.endsWith('.yaml'));
    return found.length > 0 ? readSources(found, inputs) : [];
  });
  return [...sources.filter(({ article }) => !article), ...sources.filter(({ article }) => article)];
}
