import { createHash } from 'node:crypto';
import { typeOfId } from '../model/partsOfId.ts';
import { type EntityKind, type NameForm, type NamedEntity, entityKinds } from './mention.ts';

/** A spelling of a name; `guarded` ones are other words too, and count only beside a word for what they are. */
export interface Spelling {
  text: string;
  entity: NamedEntity;
  form: NameForm;
  guarded: boolean;
}

/** The reader's names: spellings by their first word, the longest first, and what is known beside them. */
export interface NameTables {
  byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
  people: readonly NamedEntity[];
  demonyms: ReadonlyMap<string, string>;
}

/** The four tables as text, a row a line: `name | other spellings | …`. */
export interface TableTexts {
  countries: string;
  organizations: string;
  people: string;
  weapons: string;
}

/** A name that a graph has, and the id of what it names. */
export interface GraphName {
  text: string;
  entity: string;
}

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

export const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Small differences of print that never tell names apart. */
export const printedAlike = (text: string): string =>
  text.replace(/[’‘ʼ]/g, "'").replace(/\s/g, ' ').replace(/[‐‑]/g, '-');

function spell(entity: NamedEntity, texts: readonly string[], form: NameForm = 'name'): Spelling[] {
  return texts.map((written) => {
    const guarded = /^<.*>$/.test(written);
    return { text: printedAlike(guarded ? written.slice(1, -1) : written), entity, form, guarded };
  });
}

/** A name with its other spellings; one that is guarded counts so only: `Lynx | <Lynx>`. */
const spellingsOf = (name: string, other: readonly string[]): readonly string[] =>
  other.includes(`<${name}>`) ? other : [name, ...other];

function spellCountries(table: string): Spelling[] {
  return rows(table).flatMap(([name = '', other, demonyms, capitals]) => {
    const entity: NamedEntity = { kind: 'Country', name };
    return [
      ...spell(entity, [name, ...list(other)]),
      ...spell(entity, list(demonyms), 'demonym'),
      ...spell(entity, list(capitals), 'capital'),
    ];
  });
}

/** The graph's names by their text, of things that the reader reads, where the text names one thing only. */
function unambiguous(graphNames: readonly GraphName[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { text, entity } of graphNames) {
    const key = printedAlike(text);
    if (text.length >= 3 && entityKinds.includes(typeOfId(entity)))
      owners.set(key, (owners.get(key) ?? new Set()).add(entity));
  }
  return new Map(
    [...owners].flatMap(([text, [id, ...more]]) => (id && more.length === 0 ? [[text, id]] : [])),
  );
}

/**
 * The spellings that a graph adds. What the tables have by one of its names takes the graph's id, so that a proposal is of
 * the thing that is there already.
 */
function spellGraphNames(graphNames: readonly GraphName[], table: readonly Spelling[]): Spelling[] {
  const names = unambiguous(graphNames);
  const entities = new Map<string, NamedEntity>();
  for (const { text, entity, form, guarded } of table) {
    const id = form === 'name' && !guarded ? names.get(text) : undefined;
    if (!id || typeOfId(id) !== entity.kind || entity.id) continue;
    entity.id = id;
    entities.set(id, entity);
  }
  const known = new Set(table.map(({ text }) => text));
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.flatMap(([text, id]): Spelling[] => {
    if (known.has(text)) return [];
    const entity = entities.get(id) ?? { kind: typeOfId(id) as EntityKind, name: text, id };
    entities.set(id, entity);
    return [{ text, entity, form: 'name', guarded: false }];
  });
}

/** Builds the tables of the texts in data/reading and the names of a graph. Pure. */
export function buildNameTables(texts: TableTexts, graphNames: readonly GraphName[] = []): NameTables {
  const countries = spellCountries(texts.countries);
  const organizations = rows(texts.organizations).flatMap(([name = '', other, kind, of]) =>
    spell({ kind: 'Organization', name, ...(of && { of }), ...(kind && { organizationKind: kind }) }, [
      name,
      ...list(other),
    ]),
  );
  const people = rows(texts.people).map(([name = '', other, of]) => ({
    entity: { kind: 'Person' as const, name, ...(of && { of }) },
    other: list(other),
  }));
  const weapons = rows(texts.weapons).flatMap(([name = '', other, of]) =>
    spell({ kind: 'WeaponSystem', name, ...(of && { of }) }, spellingsOf(name, list(other))),
  );
  const all = [
    ...countries,
    ...organizations,
    ...people.flatMap(({ entity, other }) => spell(entity, [entity.name, ...other])),
    ...weapons,
  ];
  all.push(...spellGraphNames(graphNames, all));
  const byFirstWord = new Map<string, Spelling[]>();
  for (const spelling of all.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))) {
    const word = firstWord(spelling.text);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), spelling]);
  }
  const demonyms = new Map(
    countries
      .filter(({ form }) => form === 'demonym')
      .reverse()
      .map(({ text, entity }) => [entity.name, text]),
  );
  return { byFirstWord, people: people.map(({ entity }) => entity), demonyms };
}

/** Tells one set of names from another: what is read depends on them. */
export function hashOfNames({ byFirstWord }: NameTables): string {
  const hash = createHash('sha256');
  for (const spellings of byFirstWord.values())
    for (const { text, entity } of spellings)
      hash.update(`${text}\0${entity.kind}:${entity.id ?? entity.name}\n`);
  return hash.digest('hex').slice(0, 8);
}
