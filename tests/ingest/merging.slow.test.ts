import fc from 'fast-check';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { type Merging, resolveRedirects } from '../../src/ingest/redirects.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, model, testGraph } from '../support/loadedGraph.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';
import { type Spec, readSpec, spec, standingAfter } from './support/generateSources.ts';
import { testHistories } from './support/testHistories.ts';

let graph: Graph;
let service: TestService;
beforeAll(async () => {
  graph = await testGraph();
  service = await startTestService(graph);
});
beforeEach(emptyGraph);
afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
});

const change = (name: string, values: Record<string, unknown>) =>
  curateWith(graph, model)(name, values, 'ada');
const idOf = (answer: object): string => (answer as { decision: { id: string } }).decision.id;
const hash = async (): Promise<string> => (await contentHash(graph)).hash;

const said = (
  fact: string,
  details: Record<string, string>,
  speaker: string | null = null,
): Spec['claims'][number] => ({
  fact,
  modality: 'ASSERTED',
  speaker,
  review: 'ACCEPTED',
  details,
});

/** Alpha under two ids, each with a name, a code and a contract. */
const sources: Spec[] = [
  {
    id: 'Article:one',
    url: null,
    publisher: null,
    names: [{ entity: 'Country:alpha', text: 'Alpha', shown: true, code: 'AA' }],
    claims: [said('Contract:one', { buyer: 'Country:alpha', seller: 'Country:gamma' }, 'Country:alpha')],
  },
  {
    id: 'Article:two',
    url: null,
    publisher: null,
    names: [{ entity: 'Country:beta', text: 'Alfa', shown: true, code: 'BB' }],
    claims: [
      said('Contract:two', { buyer: 'Country:beta', seller: 'Country:gamma' }, 'Country:beta'),
      said('Delay:one', { of: 'Contract:two' }),
    ],
  },
];
const load = async (): Promise<void> => {
  for (const each of sources) await loadReadings(graph, model, [readSpec(each)]);
};

test('a merged entity is one: names, codes, roles, speakers and edges are those of the kept, whose id the other leads to', async () => {
  await load();
  await change('mergeEntities', { keep: 'Country:alpha', merge: 'Country:beta', reason: 'a spelling' });
  const asked = `{
    node(id: "Country:beta") { id ... on Country { name aliases iso2 } }
    alfa: country(name: "Alfa") { id contractsAsBuyer { totalCount } claims { totalCount } }
    gone: countries(filter: { ids: ["Country:beta"] }) { totalCount }
    kept: countries(filter: { is: "Country:beta" }) { nodes { id } }
    decisions(of: "Country:beta") { nodes { kind target of { id } why after } }
  }`;
  const { data, extensions } = await service.ask(asked);
  expect(data).toEqual({
    node: { id: 'Country:alpha', name: 'Alpha', aliases: ['Alfa'], iso2: 'AA' },
    alfa: { id: 'Country:alpha', contractsAsBuyer: { totalCount: 2 }, claims: { totalCount: 2 } },
    gone: { totalCount: 0 },
    kept: { nodes: [{ id: 'Country:alpha' }] },
    decisions: {
      nodes: [
        {
          kind: 'MERGE_ENTITIES',
          target: 'Country:beta',
          of: { id: 'Country:alpha' },
          why: 'a spelling',
          after: '"Country:alpha"',
        },
      ],
    },
  });
  expect(extensions?.hints).toContain('Country:beta is merged into Country:alpha, which is answered.');
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('merged facts count once, and what speaks of the one speaks of the other', async () => {
  await load();
  await change('mergeEntities', { keep: 'Country:alpha', merge: 'Country:beta' });
  expect((await verifyGraph(graph, model)).doubles.map(({ ids }) => ids)).toEqual([
    ['Contract:one', 'Contract:two'],
  ]);
  await change('mergeFacts', { keep: 'Contract:one', merge: 'Contract:two' });
  const { data } = await service.ask(`{
    contracts { totalCount nodes { id claims { totalCount } } }
    contractTotals(by: BUYER) { count possiblySame }
    node(id: "Contract:two") { id }
    delays(standing: null) { nodes { of { id } } }
  }`);
  expect(data).toEqual({
    contracts: { totalCount: 1, nodes: [{ id: 'Contract:one', claims: { totalCount: 2 } }] },
    contractTotals: [{ count: 1, possiblySame: 0 }],
    node: { id: 'Contract:one' },
    delays: { nodes: [{ of: { id: 'Contract:one' } }] },
  });
  const { violations, doubles } = await verifyGraph(graph, model);
  expect([violations, doubles]).toEqual([[], []]);
});

test('split and undo restore everything, and loading and merging commute', async () => {
  await load();
  const apart = await hash();
  const entities = idOf(await change('mergeEntities', { keep: 'Country:alpha', merge: 'Country:beta' }));
  const facts = idOf(await change('mergeFacts', { keep: 'Contract:one', merge: 'Contract:two' }));
  const merged = await hash();
  for (const { id } of sources) await removeSource(graph, model, id);
  await load();
  expect(await hash()).toBe(merged);
  await change('splitFact', { id: 'Contract:two' });
  await change('splitEntity', { id: 'Country:beta' });
  expect(await hash()).toBe(apart);
  for (const row of await graph.read("MATCH (d:Decision) WHERE d.kind STARTS WITH 'SPLIT' RETURN d.id AS id"))
    await change('undo', { decision: row.get('id') as string });
  expect(await hash()).toBe(merged);
  await change('undo', { decision: facts });
  await change('undo', { decision: entities });
  expect(await hash()).toBe(apart);
});

test.each([
  [
    'mergeEntities',
    { keep: 'Country:alpha', merge: 'Country:none' },
    '`merge` must be the id of what stands',
  ],
  ['mergeEntities', { keep: 'Country:alpha', merge: 'Country:alpha' }, '`keep` and `merge` are one'],
  [
    'mergeEntities',
    { keep: 'Country:alpha', merge: 'Contract:one' },
    '`merge` must be the id of one of the entities',
  ],
  ['mergeFacts', { keep: 'Contract:one', merge: 'Delay:one' }, 'must be of one type'],
  ['splitEntity', { id: 'Country:alpha' }, '`id` must be an id that was merged'],
])('%s of %p is refused', async (name, values, message) => {
  await load();
  const before = await hash();
  await expect(change(name, values)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(message) as string,
  });
  expect(await hash()).toBe(before);
});

/** A reference file that says that two countries are one. */
const sameAs = (from: string, to: string): Reading => ({
  ...readSpec({ id: 'Reference:four', url: null, publisher: null, names: [], claims: [] }),
  hash: `${from} ${to}`,
  sameAs: [{ id: `SameAs:${from}/four`, from, to, properties: { citation: 'An atlas' } }],
});

test('what a reference file says is the same is one until the file goes, or somebody splits it', async () => {
  await load();
  const apart = await hash();
  expect(await loadReadings(graph, model, [sameAs('Country:beta', 'Country:alpha')])).toEqual([]);
  const { data } = await service.ask('{ country(name: "Alfa") { id } }');
  expect(data).toEqual({ country: { id: 'Country:alpha' } });
  const [row] = await graph.read('MATCH (c:Country) WHERE c.id = "Country:beta" RETURN count(*) AS count');
  expect(row?.get('count')).toBe(0);
  await change('splitEntity', { id: 'Country:beta' });
  expect(await graph.read('MATCH (r:Redirect) RETURN r')).toEqual([]);
  await removeSource(graph, model, 'Reference:four');
  expect(await hash()).toBe(apart);
});

test('sources that say in a circle what is the same are told when they are loaded and verified', async () => {
  await load();
  const message =
    'sameAs leads in a circle, Country:alpha → Country:beta → Country:alpha: Country:alpha is kept. Let sources say it of all others only';
  await loadReadings(graph, model, [sameAs('Country:beta', 'Country:alpha')]);
  const other = { ...sameAs('Country:alpha', 'Country:beta'), source: 'Reference:five' };
  expect(await loadReadings(graph, model, [other])).toEqual([{ source: 'Reference:five', message }]);
  expect((await verifyGraph(graph, model)).violations).toEqual([
    { rule: 'same.as.in.circle', id: 'Country:alpha', problem: message },
  ]);
  await change('splitEntity', { id: 'Country:beta' });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('redirects do not depend on the order in which they are told, and no circle is endless', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const merging: fc.Arbitrary<Merging> = fc.record({ from: id, to: id });
  fc.assert(
    fc.property(
      fc.array(merging),
      fc.uniqueArray(merging, { selector: ({ from }) => from }),
      (inSources, decided) => {
        const found = resolveRedirects(inSources, decided);
        expect(resolveRedirects(inSources.toReversed(), decided.toReversed())).toEqual(found);
        for (const [from, to] of found) expect([from === to, found.has(to)]).toEqual([false, false]);
      },
    ),
    { numRuns: 300, seed: 16 },
  );
});

type Step = { load: Spec } | { merge: number; keep: number; what: 'Entity' | 'Fact' } | { undo: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ load: spec }),
  fc.record({ merge: fc.nat(9), keep: fc.nat(9), what: fc.constantFrom('Entity', 'Fact') }),
  fc.record({ undo: fc.nat(5) }),
);

async function takeStep(each: Step, done: string[]): Promise<void> {
  if ('load' in each) await loadReadings(graph, model, [readSpec(each.load)]);
  else if ('undo' in each) {
    const decision = done[each.undo];
    if (decision) await change('undo', { decision }).catch(refused);
  } else {
    const rows = await graph.read(`MATCH (n:${each.what}) RETURN n.id AS id ORDER BY id`);
    const at = (number: number): string =>
      (rows[number % rows.length]?.get('id') ?? 'Country:none') as string;
    const name = each.what === 'Entity' ? 'mergeEntities' : 'mergeFacts';
    const answer = await change(name, { keep: at(each.keep), merge: at(each.merge) }).catch(refused);
    if (answer) done.push(idOf(answer));
  }
}

function refused(error: { code: string }): undefined {
  expect(error.code).toBe('BAD_USER_INPUT');
}

async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  let standing: Spec[] = [];
  const done: string[] = [];
  for (const each of steps) {
    await takeStep(each, done);
    if ('load' in each) standing = standingAfter(standing, each.load);
  }
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  const merged = await hash();
  for (const each of standing) {
    await removeSource(graph, model, each.id);
    await loadReadings(graph, model, [readSpec(each)]);
  }
  expect(await hash()).toBe(merged);
  for (const decision of done.reverse()) await change('undo', { decision }).catch(refused);
  const apart = await hash();
  await emptyGraph();
  for (const each of standing) await loadReadings(graph, model, [readSpec(each)]);
  expect(apart).toBe(await hash());
}

const history = fc
  .tuple(fc.record({ load: spec }), fc.array(step, { maxLength: 7 }))
  .map(([first, rest]): Step[] => [first, ...rest]);

testHistories('any loads and merges, undone, leave what the sources alone make', history, checkHistory);
