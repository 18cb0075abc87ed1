import fc from 'fast-check';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type Said, type Spec, readSpec, spec, standingAfter } from './support/generateSources.ts';
import { testHistories } from './support/testHistories.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

/** A step of a history: a source is loaded, anew or for the first time, or the oldest that stands is removed. */
type Step = { load: Spec } | { remove: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ load: spec }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat(4) }) },
);

async function takeStep(standing: readonly Spec[], each: Step): Promise<Spec[]> {
  if ('load' in each) {
    await loadReadings(graph, model, [readSpec(each.load)]);
    return standingAfter(standing, each.load);
  }
  const gone = standing[each.remove % standing.length];
  if (!gone) return [...standing];
  await removeSource(graph, model, readSpec(gone).source);
  return standing.filter((one) => one !== gone);
}

/** The content hash of a graph into which the sources were loaded: together, or one by one and the last first. */
async function freshHash(sources: readonly Spec[], together: boolean): Promise<string> {
  await emptyGraph();
  const readings = sources.map(readSpec);
  if (together) await loadReadings(graph, model, readings);
  else for (const reading of readings.reverse()) await loadReadings(graph, model, [reading]);
  return (await contentHash(graph)).hash;
}

async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  let standing: Spec[] = [];
  const states: { standing: Spec[]; hash: string }[] = [];
  for (const each of steps) {
    standing = await takeStep(standing, each);
    states.push({ standing, hash: (await contentHash(graph)).hash });
    expect((await verifyGraph(graph, model)).violations).toEqual([]);
  }
  for (const [at, state] of states.entries())
    expect([at, await freshHash(state.standing, at % 2 === 0)]).toEqual([at, state.hash]);
}

const history = fc.array(step, { minLength: 2, maxLength: 6 });

testHistories(
  'after every step of a history of loads, edits and removals the graph is that of a fresh load of what stands',
  history,
  checkHistory,
);

const article = (id: string, names: Readonly<Record<string, string>>, claims: readonly Said[]): Spec => ({
  id: `Article:${id}`,
  url: null,
  publisher: null,
  names: Object.entries(names).map(([entity, text]) => ({ entity, text, shown: true, code: null })),
  claims,
});

const sale = (details: Readonly<Record<string, string>>): Said => ({
  fact: 'Contract:one',
  modality: 'ASSERTED',
  speaker: null,
  review: 'ACCEPTED',
  details,
});

const [buyer, seller] = ['Country:alpha', 'Country:beta'];
const named = { [buyer]: 'Alpha', [seller]: 'Beta' };
const whole = article('one', named, [sale({ buyer, seller, quantity: '2' })]);

/** What was once left behind: the history, a pattern that counts it, and how many there must be at its end. */
const onceBroken: readonly [title: string, steps: Step[], pattern: string, count: number][] = [
  [
    'the id of a seller is corrected',
    [
      { load: article('one', { [buyer]: 'Alpha', 'Country:malte': 'Beta' }, [sale({ buyer, seller: 'Country:malte' })]) }, // prettier-ignore
      { load: article('one', { [buyer]: 'Alpha', 'Country:malta': 'Beta' }, [sale({ buyer, seller: 'Country:malta' })]) }, // prettier-ignore
    ],
    "(:Contract)-[:SELLER]->(e:Entity {id: 'Country:malta', name: 'Beta'})",
    1,
  ],
  [
    'a detail is dropped',
    [{ load: whole }, { load: article('one', { [buyer]: 'Alpha' }, [sale({ buyer })]) }],
    '(:Contract)-[:SELLER]->()',
    0,
  ],
  [
    'one of two articles on a fact is removed',
    [
      { load: whole },
      { load: article('two', named, [sale({ buyer, seller, quantity: '3' })]) },
      { remove: 0 },
    ],
    '(:Contract {quantity: 3})-[:SELLER]->(:Entity)',
    1,
  ],
  [
    'a contract is loaded and removed beside another article',
    [{ load: article('two', named, []) }, { load: whole }, { remove: 1 }],
    '(:Entity)-[:BUYS_FROM]->(:Entity)',
    0,
  ],
];

test.each(onceBroken)('%s: the graph is that of a fresh load', async (_title, steps, pattern, count) => {
  await emptyGraph();
  let standing: Spec[] = [];
  for (const each of steps) standing = await takeStep(standing, each);
  const [row] = await graph.read(`RETURN COUNT { ${pattern} } AS count`);
  expect(row?.get('count')).toBe(count);
  await checkHistory(steps);
});
