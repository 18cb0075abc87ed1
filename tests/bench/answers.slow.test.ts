import { checkAnswers } from '../../bench/checkAnswers.ts';
import { makeReadings } from '../../bench/generate/makeReadings.ts';
import { entente } from '../../bench/peers/entente.ts';
import { plainResolvers } from '../../bench/peers/plainResolvers.ts';
import { raw } from '../../bench/peers/raw.ts';
import { storeBulk } from '../../bench/store/storeBulk.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { dumpGraph } from '../support/dumpGraph.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

const login = testLogin();
const facts = 400;
let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

test('every peer gives the same answer to every shape', async () => {
  await storeBulk(graph, model, () => makeReadings(facts));
  expect(await checkAnswers(login, [raw, entente, plainResolvers], [0, 1, 2, 5])).toEqual([]);
});

test('what is stored in bulk is what the loader makes of the same readings', async () => {
  await storeBulk(graph, model, () => makeReadings(facts));
  const inBulk = await dumpGraph(graph);
  await emptyGraph();
  await loadReadings(graph, model, [...makeReadings(facts)]);
  expect(inBulk).toEqual(await dumpGraph(graph));
});
