import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../src/embedded/language/annotation.ts';
import { annotationsFolder, nameOfAnnotation } from '../../src/embedded/language/annotateCached.ts';
import { nameOfEngine } from '../../src/embedded/language/prepareEngine.ts';
import type { OpenEngine } from '../../src/embedded/language/openEngine.ts';
import { tidyText } from '../../src/ingest/add/tidyText.ts';
import type { AnnotatedText } from '../../src/reading/annotatedText.ts';
import { setOffDatelines } from '../../src/reading/setOffDatelines.ts';

const fixtures = join(process.cwd(), 'tests', 'fixtures');

/** The folders of annotated texts, below tests/fixtures. */
export const annotatedFolders = [
  'texts',
  'reading/read',
  'reading/held-out',
  'reading/second',
  'reading/second-held-out',
  'reading/third',
  'reading/fourth',
  'reading/fourth-held-out',
  'reading/types',
  'reading/fifth',
  'reading/fifth-held-out',
] as const;

/** An annotated text with what the engine said of it when it was recorded. */
export interface RecordedText {
  name: string;
  text: string;
  annotation: Annotation;
  wanted: AnnotatedText;
}

const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The annotated texts of a folder below tests/fixtures. */
export function recordedTexts(folder: string): RecordedText[] {
  const path = join(fixtures, folder);
  const names = readdirSync(path).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  return names.sort().map((name) => ({
    ...recordedText(folder, name),
    wanted: parse(join(path, `${name}.json`)) as AnnotatedText,
  }));
}

/** A text with what the engine said of it when it was recorded. */
export const recordedText = (folder: string, name: string): Omit<RecordedText, 'wanted'> => ({
  name,
  text: readFileSync(join(fixtures, folder, `${name}.txt`), 'utf8'),
  annotation: parse(join(fixtures, 'reading', 'annotations', `${name}.json`)) as Annotation,
});

/** What was recorded of texts as an engine; nothing is read of sentences from `until` on. */
export function recordedEngine(
  texts: readonly RecordedText[],
  { version = 'recorded', until = Infinity } = {},
): OpenEngine {
  // `entente read` tidies a text before the engine gets it.
  const keyOf = (text: string): string => setOffDatelines(tidyText(text));
  const recorded = new Map(texts.map(({ text, annotation }) => [keyOf(text), annotation]));
  const annotate = (text: string): Promise<Annotation> => {
    const annotation = recorded.get(text);
    return annotation
      ? Promise.resolve(annotation.slice(0, until))
      : Promise.reject(new Error(`Nothing was recorded of “${text.slice(0, 50)}”.`));
  };
  return { version, annotate, close: () => Promise.resolve() };
}

/** Keeps what was recorded of a text where the engine would keep its annotation, so that none is needed. */
export async function keepRecorded(cache: string, { text, annotation }: RecordedText): Promise<void> {
  const folder = annotationsFolder({ homes: { cache, data: '', state: '' } }, await nameOfEngine());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, nameOfAnnotation(setOffDatelines(tidyText(text)))), JSON.stringify(annotation));
}
