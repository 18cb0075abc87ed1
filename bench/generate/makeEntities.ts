import { nameKey } from '../../src/model/nameKey.ts';
import type { Reading } from '../../src/ingest/reading.ts';

/** One entity with the name it is printed by. */
export interface Named {
  id: string;
  type: string;
  name: string;
}

/** Every entity of a generated graph, by kind. */
export interface Cast {
  countries: readonly Named[];
  people: readonly Named[];
  organizations: readonly Named[];
  systems: readonly Named[];
}

const syllables = ['va', 'ren', 'do', 'lis', 'ka', 'mor', 'ti', 'sul', 'bre', 'nia', 'gor', 'pel'];

/** A word of its own for every number: 0 → `Vava`, 13 → `Renren`. */
function wordOf(number: number): string {
  const digits = number.toString(12).padStart(2, '0');
  const word = Array.from(digits, (digit) => syllables[Number.parseInt(digit, 12)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const many = (
  type: string,
  slug: string,
  count: number,
  name: (word: string, n: number) => string,
): Named[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${type}:${slug}-${String(n)}`,
    type,
    name: name(wordOf(n), n),
  }));

/** The entities of a graph with the given number of facts: every country, and other kinds in proportion to the facts. */
export function makeEntities(facts: number): Cast {
  return {
    countries: many('Country', 'country', 150, (word) => `${word} Republic`),
    people: many('Person', 'person', Math.max(50, facts / 50), (word, n) => `Ada ${word} ${String(n % 7)}`),
    organizations: many(
      'Organization',
      'organization',
      Math.max(20, facts / 200),
      (word) => `Union of ${word}`,
    ),
    systems: many(
      'WeaponSystem',
      'system',
      Math.max(40, facts / 100),
      (word, n) => `${word}-${String(100 + n)}`,
    ),
  };
}

/** The reference file that names every entity, as the loader takes it. */
export function entityReading(cast: Cast): Reading {
  const all = Object.values(cast).flat() as Named[];
  const citation = { citation: 'Generated', citationUrl: null, citationRetrieved: null, articleId: null };
  const nameRow = (entity: Named, text: string, kind: string): Reading['names'][number] => ({
    id: `Name:${entity.id}/bench/${kind}/${nameKey(text)}`,
    entity: entity.id,
    properties: { text, key: nameKey(text), kind, origin: 'CURATED', ...citation },
  });
  return {
    source: 'Reference:bench',
    hash: 'entities',
    article: null,
    sentences: [],
    unclaimed: [],
    entities: all.map(({ id, type }) => ({ id, type, properties: {} })),
    names: all.flatMap((entity) => [
      nameRow(entity, entity.name, 'NAME'),
      nameRow(entity, entity.id.replace(':', ' ').replace('-', ' '), 'ALIAS'),
    ]),
    claims: [],
  };
}
