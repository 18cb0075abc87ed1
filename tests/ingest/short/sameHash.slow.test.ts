import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import type { Problem } from '../../../src/ingest/checkInput.ts';
import { checkSources } from '../../../src/ingest/checkSources.ts';
import { findQuotations } from '../../../src/text/findQuotations.ts';
import { loadSources } from '../../../src/ingest/loadSources.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import { type ShortContext, claimForms } from '../../../src/ingest/short/shortContext.ts';
import { makeNameBook } from '../../../src/ingest/short/nameBook.ts';
import { namesOfEntities } from '../../../src/ingest/short/readFacts.ts';
import { underEntities } from '../../../src/ingest/short/resolveName.ts';
import { deriveInputs } from '../../../src/model/deriveInputs.ts';
import { contentHash } from '../../../src/neo4j/contentHash.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type Choose, shortenFact } from '../support/shorten.ts';

const slug = 'russia-india-defence-cooperation';
const seed = folder(`data/articles/${slug}`);
const text = readFileSync(join(seed, 'article.txt'), 'utf8');
const long = parseDocument(readFileSync(join(seed, 'facts.yaml'), 'utf8'), { schema: 'failsafe' }).toJS() as {
  entities: unknown[];
  facts: Record<string, unknown>[];
};

const references = readdirSync(folder('data/reference'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(folder(`data/reference/${name}`), 'utf8'))
  .map((yaml) => parseDocument(yaml, { schema: 'failsafe' }).toJS() as { entities?: unknown[] });

const context: ShortContext = {
  model,
  formOf: claimForms(model, deriveInputs(model)),
  names: makeNameBook([long, ...references].flatMap(({ entities }) => namesOfEntities(model, entities))),
  howToName: underEntities,
  article: { text, published: '2022-03/2022-12', headline: null, quotations: findQuotations(text) },
  report: () => undefined,
};

const work = mkdtempSync(join(tmpdir(), 'entente-short-'));
const copy = join(work, slug);
cpSync(seed, copy, { recursive: true });

afterAll(async () => {
  rmSync(work, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

/** Writes the seed's facts in the short form; tells how many details became words alone. */
function writeShort(choose: Choose): { facts: string; details: number; shortDetails: number } {
  const all = long.facts.map((fact) => shortenFact(model, fact, context, choose));
  const facts = stringify({ ...long, facts: all.map(({ fact }) => fact) });
  writeFileSync(join(copy, 'facts.yaml'), facts);
  const sum = (key: 'details' | 'shortDetails'): number => all.reduce((total, each) => total + each[key], 0);
  return { facts, details: sum('details'), shortDetails: sum('shortDetails') };
}

async function readingOf(article: string): Promise<Omit<Reading, 'hash' | 'places'>> {
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  const sources = [folder('data/reference'), article];
  for await (const group of checkSources(model, sources, () => Promise.resolve([]), problems)())
    readings.push(...group);
  expect(problems).toEqual([]);
  const reading = readings.find(({ source }) => source === `Article:${slug}`);
  if (!reading) throw new Error('not read');
  const { hash: _hash, places: _places, ...said } = reading;
  return said;
}

async function checkShort(bits: readonly boolean[]): Promise<void> {
  let at = 0;
  writeShort(() => bits[(at += 1) % bits.length] ?? true);
  expect(await readingOf(copy)).toEqual(await readingOf(seed));
}

test('the first article in the short form, however much of it, is read as in the long one', async () => {
  const bits = fc.array(fc.boolean(), { minLength: 7, maxLength: 200 });
  await fc.assert(fc.asyncProperty(bits, checkShort), { seed: 2026, numRuns: 20, endOnFailure: true });
}, 1_800_000);

test('the first article, as short as it can be, gives the same content hash', async () => {
  const { facts, details, shortDetails } = writeShort(() => true);
  expect(shortDetails).toBeGreaterThan(0.6 * details);
  expect(facts.split('\n').length).toBeLessThan(0.8 * stringify(long).split('\n').length);
  const graph = await loadedGraph();
  const before = await contentHash(graph);
  await emptyGraph();
  const { problems } = await loadSources(graph, model, [folder('data/reference'), work]);
  expect(problems).toEqual([]);
  expect(await contentHash(graph)).toEqual(before);
});
