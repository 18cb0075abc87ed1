import type { Graph } from '../src/neo4j/openGraph.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { inCapitals } from '../src/model/inCapitals.ts';
import { drillValues, makeEveryScalar } from './support/everyScalar.ts';
import { closeGraph, emptyGraph } from './support/loadedGraph.ts';
import { type TestService, startTestService } from './support/startTestService.ts';

const { model, source, remove } = makeEveryScalar();
let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await emptyGraph();
  const { problems } = await loadSources(graph, model, [source]);
  expect(problems).toEqual([]);
  service = await startTestService(graph, model);
});
afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
  remove();
});

async function ask(query: string): Promise<any> {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** The names of drills that a list gives, `one` … */
async function drills(asked: string): Promise<string[]> {
  const { drills: list } = await ask(`{ drills(${asked}) { nodes { id } } }`);
  return (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id.replace('Drill:', ''));
}

test('every scalar is answered as it was written', async () => {
  const { drill } = await ask(`{ drill(id: "Drill:two") {
    label code crews ratio joint weather share held reported season
    began { edtf earliest latest } cost { amount currency } earliest latest
  } }`);
  expect(drill).toEqual({
    label: 'Bravo',
    code: 'a-2',
    crews: 0,
    ratio: 0.25,
    joint: true,
    weather: 'CLOUDY',
    share: '12345678.90',
    held: '2021-12-01',
    reported: '2022-01-01T00:30:00.25Z',
    season: '2019-05',
    began: { edtf: '2019-05', earliest: '2019-05-01', latest: '2019-05-31' },
    cost: { amount: '12345678.90', currency: 'USD' },
    earliest: '2019-05-01',
    latest: '2021-12-01',
  });
  const { drills: list } = await ask('{ drills { nodes { id share cost { amount } } } }');
  expect(list.nodes.map(({ share }: { share: string }) => share).sort()).toEqual(
    [...(drillValues.share ?? []), null].sort(),
  );
  const { drill: none } = await ask(
    '{ drill(id: "Drill:none") { crews joint held cost { amount } began { edtf } } }',
  );
  expect(none).toEqual({ crews: null, joint: null, held: null, cost: null, began: null });
});

const sorted = Object.keys(drillValues).filter((field) => field !== 'joint');

test.each(sorted)(
  'a list is ordered by %s, both ways, the unknown last, also page by page',
  async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: { by: ${inCapitals(field)}, direction: ${direction} }`;
      const known = direction === 'ASC' ? ['one', 'two', 'three'] : ['three', 'two', 'one'];
      expect(await drills(order)).toEqual([...known, 'none']);
      const found: string[] = [];
      let after = '';
      for (let page = 0; page < 4; page += 1) {
        const { drills: list } = await ask(
          `{ drills(first: 1, ${order} ${after}) { nodes { id } pageInfo { endCursor } } }`,
        );
        found.push(list.nodes[0].id.replace('Drill:', ''));
        after = `after: "${String(list.pageInfo.endCursor)}"`;
      }
      expect(found).toEqual([...known, 'none']);
    }
  },
);

test.each([
  ['label: ["Bravo", "nothing"]', ['two']],
  ['code: ["a-1", "b-1"]', ['one', 'three']],
  ['crews: { min: 0 }', ['two', 'three']],
  ['crews: { max: 0 }', ['one', 'two']],
  ['ratio: { min: -0.5, max: 0.25 }', ['one', 'two']],
  ['ratio: { min: 1e20 }', ['three']],
  ['joint: true', ['two', 'three']],
  ['joint: false', ['one']],
  ['weather: [SUNNY, AWFUL]', ['one', 'three']],
  ['share: { min: "12345678.90", max: "12345678.90" }', ['two']],
  ['share: { min: "12345678901234567890" }', ['three']],
  ['held: { from: "2021-12-01", to: "2021-12-31" }', ['two']],
  ['held: { to: "2021-12-01" }', ['one', 'two']],
  ['held: { from: "2022-01-01" }', ['three']],
  ['reported: { from: "2022-01-01", to: "2022-01-01" }', ['one', 'two', 'three']],
  ['reported: { to: "2021-12-31" }', []],
  ['season: ["2018", "2020-21"]', ['one', 'three']],
  ['began: { from: "2019-05-31", to: "2019-12-31" }', ['two']],
  ['cost: { min: "0.05", max: "12345678.90" }', ['one', 'two']],
])('a list is filtered by %s', async (filter, expected) => {
  expect(await drills(`filter: { ${filter} }, orderBy: { by: CREWS }`)).toEqual(expected);
});

test('money keeps its fraction in a list, a filter, an order and a total', async () => {
  const { contracts, contractTotals } = await ask(`{
    contracts(filter: { value: { min: "0.01", max: "12345678.90" } }, orderBy: { by: VALUE, direction: DESC }) {
      nodes { value { amount } }
    }
    contractTotals(by: BUYER) { group { name } currency count value }
  }`);
  expect(contracts.nodes).toEqual([{ value: { amount: '12345678.90' } }, { value: { amount: '0.01' } }]);
  expect(contractTotals).toEqual([
    { group: { name: 'Utopia' }, currency: 'USD', count: 3, value: '5012345678.91' },
  ]);
  // Asked beside a field that code computes, graphql-js goes through every value.
  const slow = await ask('{ contractTotals(by: YEAR) { value } openQuestions { nodes: __typename } }');
  expect(slow.contractTotals).toEqual([{ value: '5012345678.91' }]);
});

test('in Cypher the number and the exact text stand side by side', async () => {
  const [row] = await graph.read(
    "MATCH (d:Drill {id: 'Drill:two'}) RETURN d.cost AS cost, d.costExact AS exact, d.costCurrency AS currency, d.shareExact AS share",
  );
  expect(row?.toObject()).toEqual({
    cost: 12345678.9,
    exact: '12345678.90',
    currency: 'USD',
    share: '12345678.90',
  });
});
