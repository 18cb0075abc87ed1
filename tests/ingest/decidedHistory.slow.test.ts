import fc from 'fast-check';
import type { ExpectedError } from '../../src/errors.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { hashDecisions, standingDecisions } from '../../src/ingest/decisions/hashDecisions.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type Spec, readSpec, spec } from './support/generateSources.ts';
import { testHistories } from './support/testHistories.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

/** A step of a history: a source is loaded, anew or for the first time, or something is decided or undone. */
type Step =
  | { load: Spec }
  | { change: string; of: string; pick: number; values: Readonly<Record<string, unknown>> }
  | { merge: 'Entity' | 'Fact'; keep: number; pick: number }
  | { make: number; quote: string; member: string }
  | { undo: number };

const pick = fc.nat(9);
const load = fc.record({ load: spec.map((each): Spec => ({ ...each, url: null })) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: load },
  {
    weight: 4,
    arbitrary: fc.record({
      change: fc.constant('reviewClaim'),
      of: fc.constant('Claim'),
      pick,
      values: fc.record({ review: fc.constantFrom('REJECTED', 'PENDING') }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      change: fc.constant('setPublicationDate'),
      of: fc.constant('Article'),
      pick,
      values: fc.record({ date: fc.constantFrom('2020', '2021-05', null) }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      change: fc.constant('setAccess'),
      of: fc.constant('Article|Closed'),
      pick,
      values: fc.record({ access: fc.constantFrom('PUBLIC', 'QUOTES', 'EDITORS', 'EDITORS', null) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      change: fc.constant('removeArticle'),
      of: fc.constant('Source'),
      pick,
      values: fc.constant({}),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ merge: fc.constantFrom<'Entity' | 'Fact'>('Entity', 'Fact'), keep: pick, pick }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      change: fc.constantFrom('removeClaim', 'amendClaim'),
      of: fc.constant('Claim'),
      pick,
      values: fc.constant({ input: { modality: 'NEGATED' } }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      make: pick,
      quote: fc.constantFrom('Alpha Alfa Beta Gamma Storm Gun Club', 'Gamma Storm Gun Club said so'),
      member: fc.constantFrom('Country:beta', 'Country:gamma'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ undo: pick }) },
);

async function idOf(label: string, at: number): Promise<string> {
  const rows = await graph.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return (rows[at % Math.max(1, rows.length)]?.get('id') ?? 'Country:none') as string;
}

/** The changes that were stored in any history. */
const taken = new Set<string>();

/** Asks for a change; one that makes no sense then is refused, and nothing else may go wrong. */
async function change(name: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await curateWith(graph, model)(name, values, 'ada');
    taken.add(name);
  } catch (error) {
    expect(['BAD_USER_INPUT', 'DATA_INVALID']).toContain((error as ExpectedError).code);
  }
}

async function takeStep(each: Step): Promise<void> {
  if ('load' in each) await loadReadings(graph, model, [readSpec(each.load)]);
  else if ('undo' in each) await change('undo', { decision: await idOf('Decision', each.undo) });
  else if ('make' in each) {
    const { quote, member } = each;
    const organization = { value: 'Organization:club', printed: 'Club' };
    const said = { member: { value: member, printed: 'Gamma' }, organization };
    const input = { article: await idOf('Article', each.make), quote, fact: { membership: said } };
    await change('makeClaim', { input });
  } else if ('merge' in each) {
    // Only facts of one type can be one.
    const label = each.merge === 'Fact' ? 'Contract' : 'Entity';
    const [keep, merge] = [await idOf(label, each.keep), await idOf(label, each.pick)];
    await change(each.merge === 'Entity' ? 'mergeEntities' : 'mergeFacts', { keep, merge });
  } else {
    const id = await idOf(each.of, each.pick);
    await change(each.change, { ...each.values, [each.of.startsWith('Article') ? 'article' : 'id']: id });
  }
}

const state = async () => ({ content: await contentHash(graph), decided: await hashDecisions(graph) });

/** Loads sources and files of decisions into an empty graph, in this order. */
async function loadAnew(readings: readonly Reading[]): Promise<void> {
  await emptyGraph();
  for (const reading of readings) await loadReadings(graph, model, [reading]);
}

/**
 * After a history nothing is wrong, and the graph is what its sources and decisions make; undone backwards, it is what its
 * sources make.
 */
async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  const files = new Map<string, Reading>();
  for (const each of steps) {
    await takeStep(each);
    if ('load' in each) files.set(each.load.id, readSpec(each.load));
  }
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const before = await state();
  const decisions = await standingDecisions(graph);
  const decided: Reading = {
    source: 'Reference:decided',
    hash: 'decided',
    article: null,
    sentences: [],
    unclaimed: [],
    entities: [],
    names: [],
    claims: [],
    decisions,
  };
  const sources = [...files.values()];
  for (const { id } of decisions.toReversed())
    await curateWith(graph, model)('undo', { decision: id }, 'bob');
  const undone = await contentHash(graph);
  await loadAnew(sources.toReversed());
  expect(await contentHash(graph)).toEqual(undone);
  await loadReadings(graph, model, [decided]);
  expect(await state()).toEqual(before);
  await loadAnew([decided, ...sources]);
  expect(await state()).toEqual(before);
}

const history = fc
  .tuple(load, load, fc.array(step, { minLength: 2, maxLength: 6 }))
  .map(([one, two, rest]): Step[] => [one, two, ...rest]);

testHistories(
  'after any loads, decisions and undoing the graph is what its sources and decisions make, in whatever order',
  history,
  checkHistory,
  10, // so that all kinds of the test below are taken
);

test('claims were made and amended in these histories, and decisions undone', () => {
  expect([...taken]).toEqual(
    expect.arrayContaining(['makeClaim', 'amendClaim', 'setAccess', 'reviewClaim', 'undo']),
  );
});
