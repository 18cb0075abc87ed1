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
    `{ ${field}(first: 100${field === 'contracts' || field === 'facts' ? ', standing: null' : ''}, filter: { ${filter} }) { nodes { id } } }`,
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
  const idle = await idsOf('organizations', 'contractsAsBuyerNone: {}');
  const busy = await idsOf('organizations', 'contractsAsBuyer: {}');
  expect([...idle, ...busy].sort()).toEqual(await idsOf('organizations', ''));
  expect(await idsOf('weaponSystems', 'contractsNone: { buyer: { name: ["India"] } }')).not.toContain(
    'WeaponSystem:s-400-triumph',
  );
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
        title: 'in rupees', articleClaims: 1, rank: -1, value: 7.0, valueCurrency: 'INR'})
       WITH 1 AS one
       MATCH (f:Fact {id: 'Contract:in-rupees'}), (e:Entity {id: 'Country:india'})
       CREATE (f)-[:BUYER {claims: [], certainty: 'EXPLICIT'}]->(e)`,
    );
  });
  try {
    const ask = async (filter: string) =>
      (await service.ask(`{ contracts(filter: { ${filter} }) { nodes { id } } }`)).extensions?.hints;
    expect(JSON.stringify(await ask('value: { min: 1 }'))).toContain('INR, USD');
    expect(await ask('value: { min: 1 }, valueCurrency: ["USD"]')).toBeUndefined();
    for (const joined of ['and: [{ value: { min: 1 } }]', 'or: [{ not: { value: { max: 1 } } }]'])
      expect(JSON.stringify(await ask(joined))).toContain('INR, USD');
    expect(await ask('and: [{ value: { min: 1 } }, { valueCurrency: ["USD"] }]')).toBeUndefined();
    const nested = async (question: string) => (await service.ask(`{ ${question} }`)).extensions?.hints;
    const bought = 'contractsAsBuyer(filter: { value: { min: 1 } }) { totalCount }';
    const told = /country\.contractsAsBuyer: the range of `value` compares numbers in INR, USD/;
    expect((await nested(`country(name: "India") { ${bought} }`))?.join()).toMatch(told);
    expect((await nested(`country(name: "Russia") { ${bought} }`)) ?? []).not.toContainEqual(
      expect.stringMatching(told),
    );
    expect(
      (await nested('countries(filter: { contractsAsBuyer: { value: { min: 1 } } }) { totalCount }'))?.join(),
    ).toMatch(/countries: the range of `contractsAsBuyer\.value` compares numbers in INR, USD/);
  } finally {
    await graph.write(async (run) => {
      await run(`MATCH (n:Contract {id: 'Contract:in-rupees'}) DETACH DELETE n`);
    });
  }
});

test('no way leads from a thing to itself, and a hint says so', async () => {
  const { extensions } = await service.ask('{ paths(from: "India", to: "Country:india") { length } }');
  expect(JSON.stringify(extensions?.hints)).toContain('are the same thing (Country:india)');
});

test('`is` takes ids and names alike, and says what nothing is called', async () => {
  const bought = await idsOf('contracts', 'buyer: { ids: ["Country:india"] }');
  expect(bought.length).toBeGreaterThan(0);
  for (const given of ['"India"', '"Country:india"', '"bharat"', '["IND", "Country:nowhere"]'])
    expect(await idsOf('contracts', `buyer: { is: ${given} }`)).toEqual(bought);
  const ask = async (given: string) =>
    (
      await service.ask(`{ contracts(filter: { buyer: { is: "${given}" } }) { totalCount } }`)
    ).extensions?.hints?.join();
  expect(await ask('Inida')).toMatch(/No Actor is named "Inida"\. Named like it: Country "India"/);
  expect(await ask('Country:inida')).toMatch(/No Actor has the id "Country:inida"/);
  expect(await ask('India')).toBeUndefined();
  const nested = await service.ask(
    '{ organization(name: "BRICS") { members(filter: { is: "Rusia" }) { totalCount } } }',
  );
  expect(nested.extensions?.hints?.join()).toMatch(/No Actor is named "Rusia".*Country:russia/);
});

test('lists are ordered by who is in a role, then by more', async () => {
  const { data } = await service.ask(
    '{ memberships(first: 100, orderBy: { by: ORGANIZATION, direction: DESC, then: { by: MEMBER } }) { nodes { organization { name } member { name } } } }',
  );
  const pairs = data.memberships.nodes.map((row: any) => [row.organization.name, row.member.name]);
  const sorted = [...pairs].sort(([a, x], [b, y]) => (a < b ? 1 : a > b ? -1 : x < y ? -1 : 1));
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs).toEqual(sorted);
});

test('a country is looked up by its code, whatever its case', async () => {
  for (const code of ['IN', 'in', 'ind', ' In ']) {
    const { data, extensions } = await service.ask(`{ country(code: "${code}") { id } }`);
    expect([data.country, extensions?.hints]).toEqual([{ id: 'Country:india' }, undefined]);
  }
  const none = await service.ask('{ country(code: "XX") { id } }');
  expect([none.data.country, none.extensions?.hints]).toEqual([null, ['No Country has the code "XX".']]);
  const both = await service.ask('{ country(code: "IN", name: "Russia") { id } }');
  expect(both.extensions?.hints?.join()).toMatch(/No Country has both the name "Russia" and the code "IN"/);
});

test('a code finds its country whatever its case', async () => {
  for (const name of ['IN', 'in', 'In']) {
    const { data } = await service.ask(`{ country(name: "${name}") { id } }`);
    expect(data.country).toEqual({ id: 'Country:india' });
  }
});
