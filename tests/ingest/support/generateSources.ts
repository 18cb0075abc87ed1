import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { DataFile } from '../../../src/ingest/checkInput.ts';
import { checkReading } from '../../../src/ingest/checkReading.ts';
import type {
  ArticleInput,
  ClaimInput,
  DetailInput,
  Reading,
  ReadingInput,
} from '../../../src/ingest/reading.ts';
import type { Modality } from '../../../src/ingest/standingOf.ts';
import { typeOfId } from '../../../src/model/partsOfId.ts';
import { model } from '../../support/loadedGraph.ts';

/** A small source: an article or, by its id, a reference file. */
export interface Spec {
  id: string;
  url: string | null;
  publisher: string | null;
  /** Names that it gives, by entity; a reference file gives codes with them. */
  names: readonly { entity: string; text: string; shown: boolean; code: string | null }[];
  claims: readonly Said[];
}

/** What a source says of one fact. */
export interface Said {
  fact: string;
  modality: Modality;
  speaker: string | null;
  review: 'ACCEPTED' | 'REJECTED';
  /** Targets and scalars by field; those left out are not said. */
  details: Readonly<Record<string, string>>;
}

const countries = ['Country:alpha', 'Country:beta', 'Country:gamma'] as const;
const spellings = ['Alpha', 'Alfa', 'Beta', 'Gamma', 'Storm', 'Gun', 'Club'] as const;
const text = `${spellings.join(' ')} said so in 2020.`;
const facts = [
  'Contract:one',
  'Contract:two',
  'Delivery:one',
  'Delay:one',
  'Warning:one',
  'Membership:one',
] as const;

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** What may be said of a fact of each type, field by field. */
const sayable: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<string>>>>> = {
  Contract: {
    buyer: oneOf(...countries),
    seller: oneOf(...countries),
    system: oneOf('WeaponSystem:gun'),
    quantity: oneOf('2', '3'),
    signed: oneOf('2020', '2020-05'),
  },
  Delivery: {
    supplier: oneOf(...countries),
    recipient: oneOf(...countries),
    system: oneOf('WeaponSystem:gun'),
    contract: oneOf('Contract:one', 'Contract:two'),
  },
  Delay: { of: oneOf('Contract:one', 'Contract:two', 'Delivery:one'), cause: oneOf('Event:storm') },
  Warning: { warner: oneOf(...countries), threat: oneOf('Delay:one', 'Contract:two') },
  Membership: {
    member: oneOf(...countries),
    organization: oneOf('Organization:club'),
    from: oneOf('2020', '2021'),
  },
};

const said: fc.Arbitrary<Said> = oneOf(...facts).chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    modality: oneOf<Modality>('ASSERTED', 'ASSERTED', 'NEGATED', 'POSSIBLE'),
    speaker: fc.option(oneOf(...countries), { freq: 3 }),
    review: oneOf('ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'REJECTED'),
    details: fc.record(sayable[typeOfId(fact)] ?? {}, { requiredKeys: [] }) as fc.Arbitrary<
      Record<string, string>
    >,
  }),
);

const name = fc.record({
  entity: oneOf(...countries, 'Organization:club', 'WeaponSystem:gun', 'Event:storm'),
  text: oneOf(...spellings),
  shown: fc.boolean(),
  code: fc.option(oneOf('AA', 'BB')),
});

const sourceIds = [
  'Article:one',
  'Article:two',
  'Article:three',
  'Reference:four',
  'Reference:five',
] as const;

/** Sources that share entities and facts: some facts are about facts, some entities are named elsewhere or nowhere. */
export const spec: fc.Arbitrary<Spec> = fc.record({
  id: oneOf(...sourceIds),
  url: fc.option(oneOf('https://example.org/a', 'https://example.org/b')),
  publisher: fc.option(oneOf('The Post', 'The Times')),
  names: fc.uniqueArray(name, { maxLength: 3, selector: ({ entity }) => entity }),
  claims: fc.array(said, { maxLength: 4 }),
});

const isArticle = ({ id }: Spec): boolean => id.startsWith('Article:');

/** Fields that a fact cannot be without, whatever is said of it. */
const always: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Delivery: { item: 'Gun', progress: 'BEGUN' },
};

function detailsOf({ fact, details }: Said): Record<string, DetailInput> {
  const all = { ...always[typeOfId(fact)], ...details };
  return Object.fromEntries(
    Object.entries(all).map(([field, value]): [string, DetailInput] => [
      field,
      field === 'cause' || field === 'item'
        ? { value, printed: field === 'cause' ? 'Storm' : 'Gun', certainty: 'EXPLICIT' }
        : { value, certainty: 'INFERRED', basis: 'Made up.' },
    ]),
  );
}

/** One source names one target in each identifying role of a fact: whoever says otherwise within it is refused. */
function agree(claims: readonly Said[]): Said[] {
  const first = new Map<string, string>();
  return claims.map((each) => {
    const identifies = new Set(
      model
        .ownFields(typeOfId(each.fact))
        .flatMap((field) => (field.identifies && !field.many ? [field.name] : [])),
    );
    const details = Object.entries(each.details).map(([field, value]): [string, string] => {
      if (!identifies.has(field)) return [field, value];
      const key = `${each.fact} ${field}`;
      const before = first.get(key) ?? value;
      first.set(key, before);
      return [field, before];
    });
    return { ...each, details: Object.fromEntries(details) };
  });
}

function readingInput(source: Spec): ReadingInput {
  const entities = source.names.map(({ entity, text: written, shown, code }) => ({
    [camel(typeOfId(entity))]: {
      id: entity,
      ...(shown ? { name: written, names: [] } : { names: [{ text: written }] }),
      ...(code && typeOfId(entity) === 'Country' ? { iso2: code } : {}),
    },
  }));
  const claims = agree(source.claims).map((each, number): [string, ClaimInput] => [
    each.fact,
    {
      id: `F${String(number)}`,
      ...(isArticle(source)
        ? {
            quote: text,
            start: 0,
            voice: each.speaker ? 'INDIRECT' : 'ARTICLE',
            ...(each.speaker && { speaker: each.speaker }),
          }
        : {}),
      modality: each.modality,
      extractedBy: 'test',
      review: each.review,
      details: detailsOf(each),
    },
  ]);
  const told = [...new Set(claims.map(([fact]) => fact))];
  return {
    ...(isArticle(source)
      ? { article: source.id }
      : { citation: { title: `Made up ${source.publisher ?? ''}` } }),
    entities,
    elsewhere: [],
    facts: told.map((id) => ({
      [camel(typeOfId(id))]: { id, claims: claims.flatMap(([fact, claim]) => (fact === id ? [claim] : [])) },
    })),
  };
}

const camel = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** The checked reading of a source, whoever defines what it refers to. */
export function readSpec(source: Spec): Reading {
  const file = <T>(value: T): DataFile<T> => ({
    file: source.id,
    lineOf: () => 1,
    value,
    raw: value,
    problems: [],
    damaged: [],
  });
  const description: ArticleInput = {
    id: source.id,
    sha256: sha256(text),
    language: 'en',
    headline: 'Made up',
    access: 'PUBLIC',
    ...(source.url && { url: source.url }),
    ...(source.publisher && { publisher: source.publisher }),
    sentences: [{ id: 'S00', start: 0, end: text.length, garbled: false }],
    unclaimed: [],
  };
  const { reading, problems } = checkReading(model, {
    source: source.id,
    slug: source.id.slice(source.id.indexOf(':') + 1),
    hash: sha256(JSON.stringify(source)),
    article: isArticle(source) ? { description: file(description), text, sha256: sha256(text) } : null,
    facts: file(readingInput(source)),
  });
  if (!reading || problems.length > 0) throw new Error(JSON.stringify(problems));
  return reading;
}

/** The sources that stand after one more was loaded: its former self and other versions of its address are gone. */
export function standingAfter(before: readonly Spec[], loaded: Spec): Spec[] {
  const isReplaced = (each: Spec): boolean =>
    each.id === loaded.id ||
    (isArticle(each) && isArticle(loaded) && each.url !== null && each.url === loaded.url);
  return [...before.filter((each) => !isReplaced(each)), loaded];
}
