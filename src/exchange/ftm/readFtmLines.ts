import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ExpectedError } from '../../errors.ts';
import type { FtmEntity } from './ftmEntity.ts';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What is wrong with a line's entity; null if nothing is. */
function problemOf(value: unknown): string | null {
  const { id, schema, properties } = (value ?? {}) as Partial<Record<keyof FtmEntity, unknown>>;
  if (typeof id !== 'string' || id === '') return '`id` must be a text';
  if (typeof schema !== 'string') return '`schema` must be a text';
  if (typeof properties !== 'object' || properties === null) return '`properties` must be an object';
  const wrong = Object.entries(properties).find(([, values]) => !isTexts(values));
  return wrong
    ? `\`properties.${wrong[0]}\` must be a list of texts (nested entities are another format: take the file of entities)`
    : null;
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a file of FollowTheMoney entities, one per line. Throws DATA_INVALID with the line for anything else. */
export async function* readFtmLines(path: string): AsyncGenerator<FtmEntity> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const value = parseLine(text);
    const problem =
      value === null ? 'must be one entity of FollowTheMoney as JSON, but is not JSON' : problemOf(value);
    if (problem !== null) throw new ExpectedError('DATA_INVALID', `${problem} (${path}:${String(line)}).`);
    yield value as FtmEntity;
  }
}
