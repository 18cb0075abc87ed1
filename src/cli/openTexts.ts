import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { ExpectedError } from '../errors.ts';
import { tell } from './withGraph.ts';

/** A text with the name of the file it is from. */
export interface Text {
  name: string;
  text: string;
}

/** The texts at one place: a file, the .txt files of a folder, the lines of a .jsonl file (`{"text": …}`), or standard input. */
export async function* openTexts(place: string): AsyncGenerator<Text> {
  if (place === '-') {
    yield { name: 'standard input', text: await readAll(process.stdin) };
    return;
  }
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `SOURCE must be a file, a folder or -, but there is no "${place}".`,
    );
  if (extname(place) === '.jsonl') {
    yield* openLines(place);
    return;
  }
  const files = found.isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(place, name))
    : [place];
  if (files.length === 0)
    throw new ExpectedError('BAD_USER_INPUT', `${place} must hold .txt files, but has none.`);
  for (const file of files) yield { name: basename(file, extname(file)), text: readFileSync(file, 'utf8') };
}

async function* openLines(place: string): AsyncGenerator<Text> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    let text: unknown;
    try {
      text = (JSON.parse(line) as { text?: unknown }).text;
    } catch {
      text = undefined;
    }
    if (typeof text === 'string') yield { name: `${basename(place, '.jsonl')}-${String(number)}`, text };
    else tell(`${place}:${String(number)}: must be a JSON object with "text", and is left out.`);
  }
}
