import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logOfTargets } from '../../src/ingest/decisions/log.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { decide } from '../../src/ingest/decisions/decide.ts';
import type { Asked } from '../../src/ingest/decisions/decision.ts';
import { undo } from '../../src/ingest/decisions/undo.ts';
import { setPublicationDate } from '../../src/ingest/setPublicationDate.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model, testGraph } from '../support/loadedGraph.ts';
import { type Spec, readSpec } from './support/generateSources.ts';

const who = 'ada';
const first = 'Article:russia-india-defence-cooperation';
const copy = mkdtempSync(join(tmpdir(), 'entente-decisions-'));

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(emptyGraph);
afterAll(async () => {
  rmSync(copy, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

const contract = (id: string): Spec['claims'][number] => ({
  fact: id,
  modality: 'ASSERTED',
  speaker: null,
  review: 'ACCEPTED',
  details: { buyer: 'Country:alpha', seller: 'Country:beta' },
});

const article = (...claims: Spec['claims']): Reading =>
  readSpec({ id: 'Article:one', url: null, publisher: null, names: [], claims });

/** A reading whose claims have other ids: `R0` for `F0`. */
const renamed = (reading: Reading): Reading => ({
  ...reading,
  hash: `${reading.hash} renamed`,
  claims: reading.claims.map((claim) => ({
    ...claim,
    id: claim.id.replace('/F', '/R'),
    details: claim.details.map((detail) => ({ ...detail, id: detail.id.replace('/F', '/R') })),
  })),
});

const review = (target: string, after: Asked['after'], decider = who) =>
  decide(graph, model, { kind: 'REVIEW_CLAIM', target, after, who: decider });

const load = (reading: Reading) => loadReadings(graph, model, [reading]);

async function reviews(): Promise<Record<string, string>> {
  const rows = await graph.read('MATCH (c:Claim) RETURN c.id AS id, c.review AS review ORDER BY id');
  return Object.fromEntries(rows.map((row) => [row.get('id') as string, row.get('review') as string]));
}

async function dates(): Promise<Record<string, string | null>> {
  const [row] = await graph.read(
    `MATCH (a:Article) OPTIONAL MATCH (f:Delivery {id: 'Delivery:russia-india-s-400-first-regiment'})
     RETURN a.published AS published, f.began AS began, a.url AS url`,
  );
  return row?.toObject() as Record<string, string | null>;
}

test('a publication date that a curator set outlives an edited address and a removal, and dates count from it', async () => {
  const sources = [folder('data/reference'), copy];
  cpSync(folder('data/articles'), copy, { recursive: true });
  const file = join(copy, 'russia-india-defence-cooperation', 'article.yaml');
  const url = 'https://example.org/article';
  await loadSources(graph, model, sources);
  await setPublicationDate(graph, model, first, '2023-05-14', { who });
  const set = { published: '2023-05-14', began: '2022-12' };
  expect(await dates()).toEqual({ ...set, url: null });

  appendFileSync(file, `url: ${url}\n`);
  expect((await loadSources(graph, model, sources)).loaded).toHaveLength(1);
  expect(await dates()).toEqual({ ...set, url });
  await removeSource(graph, model, first);
  await loadSources(graph, model, sources);
  expect(await dates()).toEqual({ ...set, url });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);

  // Undone, the file's date stands: also one that was edited in the meantime.
  writeFileSync(file, readFileSync(file, 'utf8').replace('value: 2022-03/2022-12', 'value: 2022-04/2022-12'));
  await loadSources(graph, model, sources);
  await setPublicationDate(graph, model, first, null, { who });
  expect(await dates()).toEqual({ published: '2022-04/2022-12', began: '2021-12', url });
  const undone = await contentHash(graph);
  await emptyGraph();
  await loadSources(graph, model, sources);
  expect(await contentHash(graph)).toEqual(undone);
});

test('a claim that a curator rejected is rejected still when its source was removed, changed and loaded again', async () => {
  const reading = article(contract('Contract:one'));
  await load(reading);
  const before = await contentHash(graph);
  await review('Claim:one/F0', 'REJECTED', who);
  const rejected = await contentHash(graph);
  await removeSource(graph, model, 'Article:one');
  await load(reading);
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'REJECTED' });
  expect(await contentHash(graph)).toEqual(rejected);

  await load(article({ ...contract('Contract:one'), modality: 'POSSIBLE' }));
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'REJECTED' });
  await load(reading);
  await review('Claim:one/F0', 'ACCEPTED', who);
  expect(await contentHash(graph)).toEqual(before);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('a date unset where the file gives none is unknown again, and nothing is left of it', async () => {
  await load(article(contract('Contract:one')));
  const before = await contentHash(graph);
  await setPublicationDate(graph, model, 'Article:one', '2023-05-14', { who });
  expect(await dates()).toMatchObject({ published: '2023-05-14' });
  await setPublicationDate(graph, model, 'Article:one', null, { who });
  expect(await dates()).toMatchObject({ published: null });
  expect(await contentHash(graph)).toEqual(before);
});

test('a date is not unset while words count from it and the file gives none', async () => {
  await load(article(contract('Contract:one')));
  await setPublicationDate(graph, model, 'Article:one', '2023-05-14', { who });
  // No file is loaded so: only a store from before can hold it.
  await graph.write((run) => run("MATCH (d:Detail {field: 'buyer'}) SET d.relative = 'last December'"));
  const unset = setPublicationDate(graph, model, 'Article:one', null, { who });
  await expect(unset).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('“last December”') as string,
  });
});

test('a decision says who took it, when, about what, and what was before and after', async () => {
  await load(article(contract('Contract:one')));
  await review('Claim:one/F0', 'PENDING', 'bob');
  await review('Claim:one/F0', 'REJECTED', who);
  const decided = {
    kind: 'REVIEW_CLAIM',
    target: 'Claim:one/F0',
    of: 'Claim:one/F0',
    source: 'Article:one',
    said: 'ACCEPTED',
    at: expect.stringMatching(/^2\d{3}-\d\d-\d\dT.+Z$/) as string,
    anchor: expect.objectContaining({
      quote: expect.stringContaining('said so in 2020.') as string,
    }) as object,
  };
  expect(await logOfTargets(graph.read, ['Claim:one/F0'])).toEqual([
    expect.objectContaining({ ...decided, who: 'bob', before: 'ACCEPTED', after: 'PENDING' }),
    // PENDING took nothing back: the claim is no proposal.
    expect.objectContaining({ ...decided, who, before: 'ACCEPTED', after: 'REJECTED' }),
  ]);
});

test('a review follows a claim of another id with the same words, and is kept and told of where none or several have them', async () => {
  const one = article(contract('Contract:one'));
  await load(one);
  await review('Claim:one/F0', 'REJECTED', who);
  expect(await load(renamed(one))).toEqual([]);
  expect(await reviews()).toEqual({ 'Claim:one/R0': 'REJECTED' });

  const [several] = await load(renamed(article(contract('Contract:one'), contract('Contract:two'))));
  expect(several?.message).toContain('Claim:one/R0, Claim:one/R1 all quote');
  expect(await reviews()).toEqual({ 'Claim:one/R0': 'ACCEPTED', 'Claim:one/R1': 'ACCEPTED' });

  // The claim itself is back beside the other: the review is of it alone.
  const both = { ...one, hash: 'both', claims: [...one.claims, ...renamed(one).claims] };
  await load(renamed(one));
  expect(await load(both)).toEqual([]);
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'REJECTED', 'Claim:one/R0': 'ACCEPTED' });

  const [none] = await load(article());
  expect(none).toMatchObject({
    source: 'Article:one',
    message: expect.stringContaining('none quotes') as string,
  });
  await load(one);
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'REJECTED' });
});

test('a review outlives a new version of the text, whose article has another id, and comes back with the old one', async () => {
  const version = (id: string): Reading =>
    readSpec({
      id,
      url: 'https://example.org/a',
      publisher: null,
      names: [],
      claims: [contract('Contract:one')],
    });
  await load(version('Article:one'));
  await review('Claim:one/F0', 'REJECTED');
  expect(await load(version('Article:two'))).toEqual([]);
  expect(await reviews()).toEqual({ 'Claim:two/F0': 'REJECTED' });
  const { id } = await review('Claim:two/F0', 'PENDING');
  await load(version('Article:one'));
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'ACCEPTED' });
  await undo(graph, model, id, { who });
  expect(await reviews()).toEqual({ 'Claim:one/F0': 'REJECTED' });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('of many who decide about one claim at once none is lost, and the last of the log holds', async () => {
  await load(article(contract('Contract:one')));
  const asked = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'REJECTED' : 'PENDING'));
  await Promise.all(asked.map((after, at) => review('Claim:one/F0', after, `editor ${String(at)}`)));
  const log = await logOfTargets(graph.read, ['Claim:one/F0']);
  expect(new Set(log.map(({ who: editor }) => editor)).size).toBe(asked.length);
  // PENDING is what the file says.
  const after = ['ACCEPTED', ...log.map((each) => (each.after === 'PENDING' ? 'ACCEPTED' : each.after))];
  expect(log.map(({ before }) => before)).toEqual(after.slice(0, -1));
  expect(await reviews()).toEqual({ 'Claim:one/F0': after.at(-1) });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});
