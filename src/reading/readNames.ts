import { readFileSync } from 'node:fs';
import { type GraphName, type NameTables, buildNameTables } from './nameTables.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../data/reading/${name}.txt`, import.meta.url), 'utf8');

/** Reads the reader's tables of names, with those of a graph beside them. */
export function readNames(graphNames: readonly GraphName[] = []): NameTables {
  const texts = {
    countries: read('countries'),
    organizations: read('organizations'),
    people: read('people'),
    weapons: read('weapons'),
  };
  return buildNameTables(texts, graphNames);
}
