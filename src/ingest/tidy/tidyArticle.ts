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

/** The result for one article folder: the files written (or to write), the changes, and the problems. */
export interface TidyReport {
  folder: string;
  changed: string[];
  notes: string[];
  problems: string[];
}

const problemLine = ({ file, line, message }: Problem): string => `${file}:${String(line)} ${message}`;

/**
 * Fills in what the files of an article folder omit: ids, offsets and, after an edit of the text, its hash and the new
 * positions of quotes. With `isCheck` nothing is written. Files with problems are left alone.
 */
export async function tidyArticle(
  model: Model,
  inputs: GraphQLSchema,
  readFacts: ReadFacts,
  folder: string,
  isCheck: boolean,
): Promise<TidyReport> {
  const report: TidyReport = { folder: shownPath(folder), changed: [], notes: [], problems: [] };
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
    report.notes.push(...tidied.notes);
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
