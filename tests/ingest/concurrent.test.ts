import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { reviewClaim } from '../../src/ingest/reviewClaim.ts';
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
    modality: number % 3 === 0 ? 'NEGATED' : 'ASSERTED',
    speaker: null,
    review: 'ACCEPTED',
    details: { buyer: 'Country:alpha', seller: 'Country:beta', quantity: '2' },
  });
  const claims = [claim('Contract:one'), claim('Contract:two')];
  return readSpec({ id: `Article:a${String(number)}`, url: null, publisher: `P${String(number)}`, names: [], claims });
};

const articles = Array.from({ length: 8 }, (_, number) => article(number));

test('articles that say the same of the same things, loaded at once, leave what they leave one by one', async () => {
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
    for (const review of ['REJECTED', 'ACCEPTED', 'REJECTED'] as const)
      for (const id of ids) await reviewClaim(graph, model, id, review, who);
  };
  await Promise.all([edit('ada', odd ?? []), edit('bob', even ?? []), edit('cy', (odd ?? []).toReversed())]);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const [row] = await graph.read("MATCH (c:Claim) WHERE c.review <> 'REJECTED' RETURN count(c) AS left");
  expect(row?.get('left')).toBe(0);
}, 120_000);
