import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import { ExpectedError } from '../errors.ts';
import { type AnnotatedText, scoredAnnotation, scoredReading } from '../reading/annotatedText.ts';
import { readModel } from '../model/readModel.ts';
import { readNames } from '../reading/readNames.ts';
import { readText } from '../reading/readText.ts';
import { type Scores, describeScores, noScores, scoreText } from '../reading/scoreTexts.ts';
import { print, tell } from './withGraph.ts';

/** The annotated texts of a folder: each `.json` with the `.txt` beside it. */
function annotatedTexts(folder: string): { text: string; annotation: AnnotatedText }[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${folder} must hold annotated texts (.txt with .json), but has none.`,
    );
  return names.map((name) => ({
    text: readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8'),
    annotation: JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnnotatedText,
  }));
}

async function scoreFolder(folder: string): Promise<Scores> {
  const texts = annotatedTexts(folder);
  const [engine, tables] = [await annotateCached(readConfig(), tell), readNames()];
  const model = readModel();
  let scores = noScores;
  try {
    for (const { text, annotation } of texts) {
      const words = await engine.annotate(text);
      if ('unread' in words) throw new ExpectedError('DATA_INVALID', `${annotation.id}: ${words.unread}`);
      const read = scoredReading(
        text,
        readText(text, words, tables, { model, published: annotation.published }),
      );
      scores = scoreText(scores, annotation.id, read, scoredAnnotation(annotation));
    }
  } finally {
    await engine.close();
  }
  return scores;
}

/** Adds `entente score`. */
export function addScore(program: Command): void {
  program
    .command('score')
    .description(
      'Compare what the reader reads with annotated texts (.txt with .json): entities, facts, quotations, speakers.',
    )
    .argument('<folder>', 'a folder of texts with annotations, as in tests/fixtures/texts')
    .option('--json', 'print the counts as JSON')
    .option('--misses', 'print every fact that is wrong or missing, too')
    .action(async (folder: string, options: { json?: boolean; misses?: boolean }) => {
      const scores = await scoreFolder(folder);
      print(options.json ? JSON.stringify(scores, null, 2) : describeScores(scores, options.misses === true));
    });
}
