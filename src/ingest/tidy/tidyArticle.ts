import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { decodeUtf8 } from '../decodeUtf8.ts';
import { shownPath } from '../findSources.ts';
import type { Problem } from '../checkInput.ts';
import type { ArticleInput } from '../reading.ts';
import { checkParsed, parseYaml } from '../readYaml.ts';
import type { ReadFacts } from '../short/readFacts.ts';
import { tidyDescription } from './tidyDescription.ts';
import { tidyFacts } from './tidyFacts.ts';

/** What became of one article's folder: the files that were or would be written, what was changed, and what is wrong. */
export interface TidyReport {
  folder: string;
  changed: string[];
  told: string[];
  problems: string[];
}

const problemLine = ({ file, line, message }: Problem): string => `${file}:${String(line)} ${message}`;

/**
 * Writes into the files of an article's folder what they leave out: ids, offsets and, after an edit of the text, the new
 * places of quotes and its hash. With `isCheck` nothing is written. A file with problems is left alone.
 */
export async function tidyArticle(
  model: Model,
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
  folder: string,
  isCheck: boolean,
): Promise<TidyReport> {
  const report: TidyReport = { folder: shownPath(folder), changed: [], told: [], problems: [] };
  const [article, description, facts] = ['article.txt', 'article.yaml', 'facts.yaml'].map((name) => {
    const path = join(folder, name);
    return { path, bytes: new Uint8Array(readFileSync(path)) };
  }) as [File, File, File];
  const text = decodeUtf8(article.bytes);
  if (typeof text !== 'string') {
    report.problems.push(`${shownPath(article.path)}:${String(text.line)} ${text.message}`);
    return report;
  }
  const described = checkParsed<ArticleInput>(
    parseYaml(description.bytes, shownPath(description.path)),
    inputs.getType('ArticleInput') as GraphQLInputType,
  );
  const read = await readFacts(parseYaml(facts.bytes, shownPath(facts.path)), {
    text,
    description: described.value,
  });
  const files = [
    {
      ...description,
      file: described,
      tidy: (source: string) => tidyDescription(source, described, { text, bytes: article.bytes }),
    },
    { ...facts, file: read, tidy: (source: string) => tidyFacts(model, source, read, text) },
  ];
  for (const { path, bytes, file, tidy } of files) {
    report.problems.push(...file.problems.map(problemLine));
    if (file.problems.length > 0) continue;
    const source = new TextDecoder().decode(bytes);
    const tidied = tidy(source);
    report.told.push(...tidied.told);
    report.problems.push(...tidied.problems);
    if (tidied.text === source) continue;
    report.changed.push(shownPath(path));
    if (!isCheck) writeFileSync(path, tidied.text);
  }
  return report;
}

/** A file with its bytes. */
interface File {
  path: string;
  bytes: Uint8Array;
}
