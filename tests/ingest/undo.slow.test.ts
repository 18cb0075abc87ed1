import fc from 'fast-check';
import { decide } from '../../src/ingest/decisions/decide.ts';
import { undo } from '../../src/ingest/decisions/undo.ts';
import type { Taken } from '../../src/ingest/decisions/decision.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type Spec, readSpec, spec, standingAfter } from './support/generateSources.ts';
import { type Naming, nameCountry, naming } from './support/nameCountry.ts';
import { testHistories } from './support/testHistories.ts';

const who = 'ada';
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(emptyGraph);
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

const contract: Spec['claims'][number] = {
  fact: 'Contract:one',
  modality: 'ASSERTED',
  speaker: null,
  review: 'ACCEPTED',
  details: { buyer: 'Country:alpha', seller: 'Country:beta' },
};
const article = readSpec({ id: 'Article:one', url: null, publisher: null, names: [], claims: [contract] });
const load = () => loadReadings(graph, model, [article]);
const hash = async (): Promise<string> => (await contentHash(graph)).hash;
const claim = 'Claim:one/F0';
const review = (after: string | null, target = claim) =>
  decide(graph, model, { kind: 'REVIEW_CLAIM', target, after, who });
const publish = (after: string | null, target = 'Article:one') =>
  decide(graph, model, { kind: 'SET_PUBLICATION_DATE', target, after, who });
const takeBack = ({ id }: Pick<Taken, 'id'>) => undo(graph, model, id, { who, why: 'a slip' });

test('undoing a decision restores what stood, and undoing that decides again', async () => {
  await load();
  const before = await hash();
  const decision = await review('REJECTED');
  const rejected = await hash();
  const undoing = await takeBack(decision);
  expect(undoing).toMatchObject({
    kind: 'UNDO',
    undoes: decision.id,
    who,
    why: 'a slip',
    before: 'REJECTED',
    after: null,
  });
  expect(await hash()).toBe(before);
  const again = await takeBack(undoing);
  expect(await hash()).toBe(rejected);
  await takeBack(again);
  expect(await hash()).toBe(before);
});

test('what later decisions are built on is not undone, which tells their ids; backwards all is', async () => {
  await load();
  const before = await hash();
  const decisions = [
    await review('REJECTED'),
    await publish('2020'),
    await review('PENDING'),
    await review('REJECTED'),
  ];
  const [first, , third, fourth] = decisions;
  await expect(takeBack(first!)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `Later decisions are built on ${first!.id}: undo ${fourth!.id}, then ${third!.id} first.`,
  });
  for (const decision of decisions.reverse()) await takeBack(decision);
  expect(await hash()).toBe(before);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('a decision is undone once, and what is none is refused', async () => {
  await load();
  const decision = await review('REJECTED');
  const { id } = await takeBack(decision);
  await expect(takeBack(decision)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `${decision.id} is undone already, by ${id}: undo that to do it again.`,
  });
  await expect(takeBack({ id: 'Decision:none' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: '`decision` must be the id of a decision, but is "Decision:none".',
  });
});

test('what is undone while its source is removed stays undone when it is loaded again', async () => {
  await load();
  const before = await hash();
  const decision = await review('REJECTED');
  await removeSource(graph, model, 'Article:one');
  await takeBack(decision);
  await load();
  expect(await hash()).toBe(before);
});

test('undoing goes back to what the file says now, not to what it said when it was decided', async () => {
  await load();
  const decision = await review('PENDING');
  await loadReadings(graph, model, [readSpec({ id: 'Article:one', url: null, publisher: null, names: [], claims: [{ ...contract, review: 'REJECTED' }] })]); // prettier-ignore
  await takeBack(decision);
  const [row] = await graph.read('MATCH (c:Claim {id: $claim}) RETURN c.review AS review', { claim });
  expect(row?.get('review')).toBe('REJECTED');
});

/** A step of a history: a source is loaded, something is decided about one of those that stand, or taken back. */
type Step =
  | { load: Spec }
  | { review: string; pick: number }
  | { publish: string | null; pick: number }
  | { name: Naming }
  | { undo: number };

const pick = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ load: spec }),
  fc.record({ review: fc.constantFrom('ACCEPTED', 'REJECTED', 'PENDING'), pick }),
  fc.record({ publish: fc.constantFrom('2020', '2021-05', null), pick }),
  fc.record({ name: naming }),
  fc.record({ undo: pick }),
);

async function anyOf(label: 'Claim' | 'Article', at: number): Promise<string | undefined> {
  const rows = await graph.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows[at % Math.max(1, rows.length)]?.get('id') as string | undefined;
}

async function undoAny(decisions: readonly Taken[], at: number): Promise<Taken[]> {
  const decision = decisions[at % Math.max(1, decisions.length)];
  if (!decision) return [];
  return takeBack(decision).then(
    (done) => [done],
    (error: unknown) => {
      expect(error).toHaveProperty('code', 'BAD_USER_INPUT');
      return [];
    },
  );
}

async function takeStep(each: Step, decisions: readonly Taken[]): Promise<Taken[]> {
  if ('load' in each) {
    await loadReadings(graph, model, [readSpec(each.load)]);
    return [];
  }
  if ('undo' in each) return undoAny(decisions, each.undo);
  if ('name' in each) return [await nameCountry(graph, each.name, who)];
  const target = await anyOf('review' in each ? 'Claim' : 'Article', each.pick);
  if (target === undefined) return [];
  return [await ('review' in each ? review(each.review, target) : publish(each.publish, target))];
}

/** After any history, everything that stands undone backwards leaves what the sources alone make. */
async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  let standing: Spec[] = [];
  const decisions: Taken[] = [];
  for (const each of steps) {
    decisions.push(...(await takeStep(each, decisions)));
    if ('load' in each) standing = standingAfter(standing, each.load);
  }
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const decided = await hash();
  // Loading again changes nothing of what was decided.
  for (const each of standing) await loadReadings(graph, model, [readSpec(each)]);
  expect(await hash()).toBe(decided);
  const rows = await graph.read(
    'MATCH (d:Decision) WHERE d.kind <> "UNDO" AND NOT EXISTS { (d)-[:UNDONE_BY]->() } RETURN d.id AS id ORDER BY d.at DESC, id DESC',
  );
  for (const row of rows) await takeBack({ id: row.get('id') as string });
  const undone = await hash();
  await emptyGraph();
  for (const each of standing) await loadReadings(graph, model, [readSpec(each)]);
  expect(undone).toBe(await hash());
}

const history = fc
  .tuple(fc.record({ load: spec }), fc.array(step, { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest]);

testHistories(
  'any sequence of loads, decisions and undoing, undone backwards, leaves what the sources alone make',
  history,
  checkHistory,
);
