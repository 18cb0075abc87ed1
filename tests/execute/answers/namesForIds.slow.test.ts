import { nearness } from '../../../src/model/nearness.ts';
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

const questions: [field: string, byName: string, byId: string][] = [
  [
    'paths',
    'paths(from: "alipov", to: "PAK") { length hops { role } }',
    'paths(from: "Person:denis-alipov", to: "Country:pakistan") { length hops { role } }',
  ],
  [
    'neighbourhood',
    'neighbourhood(of: "s400") { total nodes { id } }',
    'neighbourhood(of: "WeaponSystem:s-400-triumph") { total nodes { id } }',
  ],
  [
    'timeline',
    'timeline(about: "russian federation") { dated { id } }',
    'timeline(about: "Country:russia") { dated { id } }',
  ],
  ['framing', 'framing(of: "ukrainian crisis") { words }', 'framing(of: "Event:ukraine-crisis") { words }'],
  ['tensions', 'tensions(about: "bharat") { why }', 'tensions(about: "Country:india") { why }'],
  [
    'openQuestions',
    'openQuestions(about: "INDIA") { question }',
    'openQuestions(about: "Country:india") { question }',
  ],
];

test.each(questions)('%s takes a name where it takes an id', async (field, byName, byId) => {
  const { data, errors, extensions } = await service.ask(`{ one: ${byName} other: ${byId} }`);
  expect(errors).toBeUndefined();
  expect(extensions?.hints).toBeUndefined();
  expect(JSON.stringify(data.one).length).toBeGreaterThan(20);
  expect([field, data.one]).toEqual([field, data.other]);
});

test.each([
  [
    'paths(from: "Atlantis", to: "Country:nowhere") { length }',
    /Nothing is named "Atlantis"\.[^]*Nothing has the id "Country:nowhere"/,
  ],
  ['paths(from: "Atlantis", to: "Atlantis") { length }', /^Nothing is named "Atlantis"\.$/],
  [
    'neighbourhood(of: "Indai") { total }',
    /Nothing is named "Indai"\. Named like it: Country "India" \(Country:india\)/,
  ],
  [
    'timeline(about: "Contract:india-russia-s-400-2018") { dated { id } }',
    /No Entity has the id "Contract:india-russia-s-400-2018"/,
  ],
  ['timeline(about: "Atlantis") { dated { id } }', /No Entity is named "Atlantis"/],
  ['framing(of: "Event:nothing") { words }', /Nothing has the id "Event:nothing"/],
  ['tensions(about: "Atlantis") { why }', /Nothing is named "Atlantis"/],
  ['openQuestions(about: "Atlantis") { question }', /Nothing is named "Atlantis"/],
  [
    'node(id: "India") { id }',
    /Nothing has the id "India"\. Ids begin with their type: "Country:india"\. There is Country "India" \(Country:india\)/,
  ],
  [
    'country(name: "India", id: "Country:russia") { id }',
    /No Country has both the id "Country:russia" and the name "India"/,
  ],
])('what nothing is meant by is told: %s', async (question, hint) => {
  const { errors, extensions } = await service.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  expect(extensions?.hints?.join('\n')).toMatch(hint);
});

test.each([
  ['person', 'Alipow', 'Person:denis-alipov'],
  ['person', 'Puttin', 'Person:vladimir-putin'],
  ['person', 'Mr Putin', 'Person:vladimir-putin'],
  ['person', 'Ambassador Alipow', 'Person:denis-alipov'],
  ['country', 'Chian', 'Country:china'],
  ['country', 'Unitd States', 'Country:us'],
  ['country', 'Idnia', 'Country:india'],
  ['organization', 'Shangai Cooperation Organization', 'Organization:sco'],
])('%s(name: "%s") says who is meant, and nothing of unnamed people', async (field, name, id) => {
  const { data, extensions } = await service.ask(`{ ${field}(name: "${name}") { id } }`);
  expect(data[field]).toBeNull();
  expect(extensions?.hints?.join('\n')).toContain(`(${id})`);
  expect(extensions?.hints?.join('\n')).not.toContain('not named in any article');
});

test('a name that several have is answered by none of them, and all are told with their ids', async () => {
  const graph = await loadedGraph();
  const twin = (run: (text: string) => Promise<unknown>) =>
    run(`CREATE (:Name {id: 'Name:test-twin', key: 'russia', text: 'Russia', kind: 'ALIAS', origin: 'CURATED'})<-[:NAMES]-
      (:Entity:Country {id: 'Country:test-twin', type: 'Country', name: 'Twin', aliases: [], origins: [], articleClaims: 0, rank: 0})`);
  await graph.write(twin);
  try {
    const { data, extensions } = await service.ask(
      '{ country(name: "Russia") { id } paths(from: "russia", to: "India") { length } }',
    );
    expect(data).toEqual({ country: null, paths: [] });
    const told = extensions?.hints?.join('\n') ?? '';
    expect(told).toContain(
      '"Russia" is the name of several: Country "Russia" (Country:russia), Country "Twin" (Country:test-twin).',
    );
    expect(told).toContain('"russia" is the name of several');
  } finally {
    await graph.write((run) =>
      run(`MATCH (n) WHERE n.id IN ['Name:test-twin', 'Country:test-twin'] DETACH DELETE n`),
    );
  }
});

test('a swap, a slip or a missing letter is near; another word is not', () => {
  expect(nearness('Chian', 'China')).toBe(1);
  expect(nearness('Puttin', 'Vladimir Putin')).toBe(1.5);
  expect(nearness('India', 'India')).toBe(0);
  expect(nearness('Atlantis', 'India')).toBe(Infinity);
  expect(nearness('Iran', 'Iraq')).toBe(1);
});
