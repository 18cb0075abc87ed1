import { createHash } from 'node:crypto';
import type { ClaimRow, DetailRow, Reading } from '../../src/ingest/reading.ts';
import { readDate } from '../../src/model/readDate.ts';
import { type Cast, type Named, entityReading, makeEntities } from './makeEntities.ts';
import { type Drawn, type DrawnFact, makeFact } from './makeFact.ts';
import { type Random, startRandom } from './random.ts';

/** Facts that one article is the first to tell; it repeats some of the article before. */
const factsPerArticle = 20;
const repeatedPerArticle = 4;

const modalities = [
  'ASSERTED',
  'ASSERTED',
  'ASSERTED',
  'ASSERTED',
  'ASSERTED',
  'ASSERTED',
  'PRESUPPOSED',
  'POSSIBLE',
  'THREATENED',
] as const;

function detailRow(claim: string, { field, value, printed, currency, year }: Drawn): DetailRow {
  const date = year === undefined ? null : readDate(String(year));
  return {
    id: `Detail:${claim}/${field}`,
    field,
    value,
    printed,
    certainty: 'EXPLICIT',
    basis: null,
    relative: null,
    currency: currency ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    precision: date?.precision ?? null,
  };
}

function claimRow(
  slug: string,
  number: number,
  fact: DrawnFact,
  start: number,
  quote: string,
  speaker: Named | null,
  random: Random,
): ClaimRow {
  const id = `${slug}/F${String(number)}`;
  return {
    id: `Claim:${id}`,
    fact: fact.id,
    factType: fact.type,
    modality: random.pick(modalities),
    voice: speaker ? 'INDIRECT' : 'ARTICLE',
    origin: 'ARTICLE',
    review: 'ACCEPTED',
    article: `Article:${slug}`,
    sentence: `Sentence:${slug}/S${String(number)}`,
    speaker: speaker?.id ?? null,
    via: null,
    about: [...new Set(fact.details.flatMap(({ role, value }) => (role ? [value] : [])))],
    properties: {
      quote,
      start,
      end: start + quote.length,
      citation: null,
      citationUrl: null,
      citationRetrieved: null,
      extractedBy: 'bench@1',
      note: null,
    },
    codePoints: { startCodePoint: start, endCodePoint: start + quote.length }, // made-up words are ASCII
    details: fact.details.map((detail) => detailRow(id, detail)),
  };
}

function articleReading(number: number, facts: readonly DrawnFact[], cast: Cast, random: Random): Reading {
  const slug = `a-${String(number)}`;
  const claims: ClaimRow[] = [];
  const sentences: Reading['sentences'][number][] = [];
  let text = '';
  for (const [position, fact] of facts.entries()) {
    const speaker = random.next() < 0.7 ? (cast.people[random.crowded(cast.people.length)] as Named) : null;
    const sentence = `${speaker ? `${speaker.name} said that ` : 'Officials know that '}${fact.words}.`;
    claims.push(claimRow(slug, position, fact, text.length, sentence.slice(0, -1), speaker, random));
    const span = { number: position, start: text.length, end: text.length + sentence.length };
    sentences.push({
      id: `Sentence:${slug}/S${String(position)}`,
      properties: { ...span, garbled: false, note: null, text: sentence },
    });
    text += `${sentence} `;
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    source: `Article:${slug}`,
    hash: sha256,
    article: {
      id: `Article:${slug}`,
      properties: {
        text,
        sha256,
        language: 'en',
        headline: `Orders and deliveries, number ${String(number)}`,
        publisher: `Daily ${String(number % 17)}`,
      },
    },
    sentences,
    unclaimed: [],
    entities: [],
    names: [],
    claims,
  };
}

/** A graph with the given number of facts, as the readings of its sources, one by one in constant memory. */
export function* makeReadings(facts: number, seed = 1): Generator<Reading> {
  const cast = makeEntities(facts);
  const random = startRandom(seed);
  yield entityReading(cast);
  let before: DrawnFact[] = [];
  for (let told = 0, number = 0; told < facts; number += 1) {
    const own: DrawnFact[] = [];
    for (; own.length < factsPerArticle && told < facts; told += 1) {
      own.push(
        makeFact(
          told,
          cast,
          random,
          own.findLast(({ type }) => type === 'Contract'),
        ),
      );
    }
    const repeated = before.slice(0, repeatedPerArticle);
    yield articleReading(number, [...own, ...repeated], cast, random);
    before = own;
  }
}
