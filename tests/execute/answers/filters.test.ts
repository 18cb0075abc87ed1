import { closeGraph, loadedGraph } from '../../support/loadedGraph.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

const idsOf = async (field: string, filter: string): Promise<string[]> => {
  const { data, errors } = await service.ask(
    `{ ${field}(first: 100, standing: null, filter: { ${filter} }) { nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  return data[field].nodes.map(({ id }: { id: string }) => id).sort();
};

test('and, or, not and ids mean what they say', async () => {
  const all = await idsOf('contracts', '');
  const indian = await idsOf('contracts', 'buyer: { name: ["India"] }');
  const others = await idsOf('contracts', 'not: { buyer: { name: ["India"] } }');
  expect(indian.length).toBeGreaterThan(0);
  expect([...indian, ...others].sort()).toEqual(all);
  expect(
    await idsOf('contracts', 'or: [{ buyer: { name: ["India"] } }, { not: { buyer: { name: ["India"] } } }]'),
  ).toEqual(all);
  expect(
    await idsOf(
      'contracts',
      'and: [{ buyer: { name: ["India"] } }, { not: { buyer: { name: ["India"] } } }]',
    ),
  ).toEqual([]);
  expect(await idsOf('contracts', `ids: ["${all[0]}"]`)).toEqual([all[0]]);
  expect(await idsOf('contracts', 'buyerNone: { name: ["India"] }')).toEqual(others);
});

test('…Contains looks for letters without case and accents', async () => {
  const found = await idsOf('facts', 'titleContains: "SÁNCTION"');
  expect(found.length).toBeGreaterThan(0);
  expect(await idsOf('facts', 'titleContains: "sanction"')).toEqual(found);
  expect(await idsOf('facts', 'titleContains: "no such words"')).toEqual([]);
});

test('…StartsWith looks at the beginning, …IsNull for what is unknown', async () => {
  const western = await idsOf('facts', 'titleStartsWith: "WÉSTERN"');
  expect(western.length).toBeGreaterThan(0);
  expect(await idsOf('facts', 'titleStartsWith: "estern"')).toEqual([]);
  const [all, without, some] = await Promise.all([
    idsOf('contracts', ''),
    idsOf('contracts', 'valueIsNull: true'),
    idsOf('contracts', 'valueIsNull: false'),
  ]);
  expect(some.length).toBeGreaterThan(0);
  expect([...without, ...some].sort()).toEqual(all);
});

test('a range of money keeps to a currency, whatever its case, and says which it mixes without', async () => {
  const every = await idsOf('contracts', 'valueIsNull: false');
  const dollars = await idsOf('contracts', 'value: { min: 0 }, valueCurrency: ["usd"]');
  expect(every).toEqual(expect.arrayContaining(dollars));
  expect(await idsOf('contracts', 'valueCurrency: ["XXX"]')).toEqual([]);
  const graph = await loadedGraph();
  await graph.write(async (run) => {
    await run(
      `CREATE (:Fact:Contract {id: 'Contract:in-rupees', type: 'Contract', standing: 'ASSERTED', origins: [], differs: [],
        title: 'in rupees', articleClaims: 1, rank: -1, value: 7.0, valueCurrency: 'INR'})`,
    );
  });
  try {
    const ask = async (filter: string) =>
      (await service.ask(`{ contracts(filter: { ${filter} }) { nodes { id } } }`)).extensions?.hints;
    expect(JSON.stringify(await ask('value: { min: 1 }'))).toContain('INR, USD');
    expect(await ask('value: { min: 1 }, valueCurrency: ["USD"]')).toBeUndefined();
  } finally {
    await graph.write(async (run) => {
      await run(`MATCH (n:Contract {id: 'Contract:in-rupees'}) DELETE n`);
    });
  }
});

test('no way leads from a thing to itself, and a hint says so', async () => {
  const { extensions } = await service.ask('{ paths(from: "India", to: "Country:india") { length } }');
  expect(JSON.stringify(extensions?.hints)).toContain('are the same thing (Country:india)');
});

test('a code finds its country whatever its case', async () => {
  for (const name of ['IN', 'in', 'In']) {
    const { data } = await service.ask(`{ country(name: "${name}") { id } }`);
    expect(data.country).toEqual({ id: 'Country:india' });
  }
});
