import { counted } from '../model/counted.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import { ExpectedError } from '../errors.ts';
import {
  type AnnotatedText,
  readAnnotationForm,
  scoredAnnotation,
  scoredReading,
} from '../reading/annotatedText.ts';
import { readModel } from '../model/readModel.ts';
import { readNames } from '../reading/readNames.ts';
import { readText } from '../reading/readText.ts';
import { setOffDatelines } from '../reading/setOffDatelines.ts';
import { type Scores, describeScores, noScores, scoreText } from '../reading/scoreTexts.ts';
import type { PrecisionTable } from '../reading/confidence.ts';
import { ownTablePath, writePrecision } from './precisionTable.ts';
import { print, log } from './withGraph.ts';

const refuse = (path: string, problem: string): ExpectedError =>
  new ExpectedError('DATA_INVALID', `${path} ${problem}`);

/** Runs a read of a file or folder; throws DATA_INVALID with its path if it fails. */
function readable<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw refuse(path, isMissing ? 'is not there.' : `cannot be read: ${(error as Error).message}.`);
  }
}

/** An annotation in the form of tests/fixtures/texts. */
function readAnnotation(path: string): AnnotatedText {
  const annotation = readable<unknown>(path, (at) => JSON.parse(readFileSync(at, 'utf8')));
  const { id, entities, facts } = (annotation ?? {}) as Partial<AnnotatedText>;
  if (typeof id !== 'string' || !Array.isArray(entities) || !Array.isArray(facts))
    throw refuse(path, 'must hold an id, a list of entities and a list of facts.');
  return annotation as AnnotatedText;
}

/** The annotated texts of a folder: each `.json` with the `.txt` beside it. */
function annotatedTexts(folder: string): { text: string; annotation: AnnotatedText }[] {
  const names = readable(folder, (path) => readdirSync(path))
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${folder} must hold annotated texts (.txt with .json), but has none.`,
    );
  return names.map((name) => ({
    text: readable(join(folder, name.replace(/json$/, 'txt')), (path) => readFileSync(path, 'utf8')),
    annotation: readAnnotation(join(folder, name)),
  }));
}

async function scoreFolders(folders: readonly string[]): Promise<Scores> {
  const texts = folders.flatMap(annotatedTexts);
  const [engine, tables] = [await annotateCached(readConfig(), log), readNames()];
  const [model, form] = [readModel(), readAnnotationForm()];
  let scores = noScores;
  try {
    for (const { text, annotation } of texts) {
      const words = await engine.annotate(setOffDatelines(text));
      if ('unread' in words) throw new ExpectedError('DATA_INVALID', `${annotation.id}: ${words.unread}`);
      const read = scoredReading(
        text,
        readText(text, words, tables, { model, published: annotation.published }),
      );
      scores = scoreText(scores, annotation.id, read, scoredAnnotation(annotation, form));
    }
  } finally {
    await engine.close();
  }
  return scores;
}

interface ScoreOptions {
  json?: boolean;
  misses?: boolean;
  learn?: boolean;
  to?: string;
}

const sorted = <T>(entries: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));

/** Sorted, so that the order of the texts does not matter. */
const inOrder = ({ texts, rules }: PrecisionTable): PrecisionTable => ({
  texts: [...texts].sort(),
  rules: Object.fromEntries(
    sorted(rules).map(([rule, tallies]) => [rule, Object.fromEntries(sorted(tallies))]),
  ),
});

/** Adds `entente score`. */
export function addScore(program: Command): void {
  program
    .command('score')
    .description(
      "Compare the reader's output with annotated texts (.txt with .json): entities, facts, quotations, speakers.",
    )
    .argument('<folder...>', 'folders of texts with annotations, as in tests/fixtures/texts')
    .option('--json', 'print the counts as JSON')
    .option('--misses', 'also print every wrong or missing fact')
    .option(
      '--learn',
      'measure on these texts how often each rule is right; entente read ranks its proposals by that',
    )
    .option('--to <file>', 'where --learn writes; by default in your data folder')
    .action(async (folders: string[], options: ScoreOptions) => {
      const scores = await scoreFolders(folders);
      if (options.learn) {
        const path = options.to ?? ownTablePath(readConfig());
        writePrecision(path, inOrder(scores.learned));
        log(`${path} has the precision of ${counted(Object.keys(scores.learned.rules).length, 'rule')} now.`);
      }
      print(options.json ? JSON.stringify(scores, null, 2) : describeScores(scores, options.misses === true));
    });
}
