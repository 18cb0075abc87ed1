import { readFileSync } from 'node:fs';
import { folder } from '../../support/loadedGraph.ts';

/** A fenced block of a page. `file` is the path that stands alone on the line above: the block is what to put there. */
export interface Block {
  language: string;
  text: string;
  file: string | undefined;
}

/** The fenced blocks of a page in order. */
export const readGuide = (path: string): Block[] =>
  [...readFileSync(folder(path), 'utf8').matchAll(/(?:^`([\w./-]+)`\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
    ([, file, language = '', text = '']) => ({ language, text, file }),
  );

/** The text with each placeholder replaced. Throws for one that is not there, so that a page cannot drift from its test. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [placeholder, value]) => {
    if (!filled.includes(placeholder)) throw new Error(`${placeholder} is not in:\n${filled}`);
    return filled.replaceAll(placeholder, () => value);
  }, text);
}
