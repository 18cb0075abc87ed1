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
