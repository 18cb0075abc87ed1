import type { Model } from '../model/buildModel.ts';
import { inCamelCase } from '../model/deriveLists.ts';
import { onlyPair } from './checkEntities.ts';
import type { ReadingInput } from './reading.ts';
import { type DataFile, readable } from './checkInput.ts';

/** The places where a checked file defines entities and facts, by id: `data/articles/x/facts.yaml:41`. */
export function placesOf(model: Model, { file, lineOf, value }: DataFile<ReadingInput>): Map<string, string> {
  const placed = <T extends { id: string }>(
    key: string,
    items: readonly Record<string, T>[],
    types: readonly string[],
  ): [string, string][] =>
    readable(items).flatMap(([position, item]) => {
      const pair = onlyPair(types, item);
      if (!pair) return [];
      const [type, { id }] = pair;
      return [[id, `${file}:${String(lineOf([key, position, inCamelCase(type)]))}`]];
    });
  return new Map([
    ...placed('entities', value.entities, model.entityTypes),
    ...placed('facts', value.facts, model.factTypes),
  ]);
}
