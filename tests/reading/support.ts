import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../src/embedded/language/annotation.ts';
import type { AnnotatedText } from '../../src/reading/annotatedText.ts';

const fixtures = join(process.cwd(), 'tests', 'fixtures');

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
    name,
    text: readFileSync(join(path, `${name}.txt`), 'utf8'),
    annotation: parse(join(fixtures, 'reading', 'annotations', `${name}.json`)) as Annotation,
    wanted: parse(join(path, `${name}.json`)) as AnnotatedText,
  }));
}
