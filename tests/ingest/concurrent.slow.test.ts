import { decide } from '../../src/ingest/decisions/decide.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type Spec, readSpec } from './support/generateSources.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(emptyGraph);
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

/** An article that says of two contracts between the same countries what all others say of them too. */
const article = (number: number): Reading => {
  const claim = (fact: string): Spec['claims'][number] => ({
    fact,
    modality: number === 0 ? 'NEGATED' : 'ASSERTED',
    speaker: null,
    review: 'ACCEPTED',
    details: { buyer: 'Country:alpha', seller: 'Country:beta', quantity: '2' },
  });
  const claims = [claim('Contract:one'), claim('Contract:two')];
  return readSpec({
    id: `Article:a${String(number)}`,
    url: null,
    publisher: `P${String(number)}`,
    names: [],
    claims,
  });
};

const articles = Array.from({ length: 5 }, (_, number) => article(number));

test('articles about the same facts give the same graph whether loaded concurrently or one by one', async () => {
  for (const each of articles) await loadReadings(graph, model, [each]);
  const expected = await contentHash(graph);
  await emptyGraph();
  await Promise.all(articles.map((each) => loadReadings(graph, model, [each])));
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  expect(await contentHash(graph)).toEqual(expected);
}, 120_000);

test('two editors who hammer the same facts lose nothing', async () => {
  await loadReadings(graph, model, articles);
  const claims = articles.flatMap((each) => each.claims.map(({ id }) => id));
  const [odd, even] = [0, 1].map((half) => claims.filter((_id, at) => at % 2 === half));
  const edit = async (who: string, ids: readonly string[]): Promise<void> => {
    for (const review of ['ACCEPTED', 'REJECTED'])
      for (const id of ids)
        await decide(graph, model, { kind: 'REVIEW_CLAIM', target: id, after: review, who });
  };
  await Promise.all([edit('ada', odd ?? []), edit('bob', even ?? []), edit('cy', (odd ?? []).toReversed())]);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const [row] = await graph.read("MATCH (c:Claim) WHERE c.review <> 'REJECTED' RETURN count(c) AS left");
  expect(row?.get('left')).toBe(0);
}, 120_000);

test('of facts that support one derived edge several may change at once', async () => {
  const [one, two] = articles.slice(1, 3).map((each, at) => ({ ...each, claims: [each.claims[at]!] }));
  await loadReadings(graph, model, [one!, two!]);
  const both = [one!, two!].map(({ claims }) => claims[0]!.id);
  const decideBoth = (after: string) =>
    Promise.all(
      both.map((target) => decide(graph, model, { kind: 'REVIEW_CLAIM', target, after, who: 'ada' })),
    );
  for (const after of ['REJECTED', 'ACCEPTED', 'REJECTED', 'ACCEPTED', 'REJECTED', 'ACCEPTED']) {
    await decideBoth(after);
    const rows = await graph.read('MATCH ()-[r:BUYS_FROM]->() RETURN size(r.facts) AS facts');
    expect(rows.map((row) => row.get('facts') as number)).toEqual(after === 'ACCEPTED' ? [2] : []);
  }
}, 120_000);
