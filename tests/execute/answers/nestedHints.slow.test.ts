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

/** Asks so that each of the two ways of answering is taken, which must say the same. */
async function hintsOf(question: string): Promise<string[]> {
  const alone = await service.ask(`{ ${question} }`);
  expect(alone.errors).toBeUndefined();
  const beside = await service.ask(`{ ${question} openQuestions(about: "Country:india") { open } }`);
  const hints = alone.extensions?.hints ?? [];
  expect([...(beside.extensions?.hints ?? [])].sort()).toEqual([...hints].sort());
  return hints;
}

test('a nested list that only its standing empties says so with its path and of whom', async () => {
  expect(await hintsOf('country(name: "USA") { a: facts(types: [Sanction]) { nodes { id } } }')).toContain(
    'country.a of Country:us: 1 more with another standing (threatened, possible, denied or unknown); ask with `standing: null`.',
  );
});

test('one that its filter, role, type or day empties says which', async () => {
  expect(
    await hintsOf(
      'country(name: "India") { contractsAsBuyer(filter: { value: { min: "90000000000000" } }) { totalCount } }',
    ),
  ).toEqual([
    expect.stringMatching(
      /^country\.contractsAsBuyer of Country:india: none fits the filter; without it there (is|are) \d+\.$/,
    ),
  ]);
  expect(await hintsOf('country(name: "India") { facts(types: [Attack]) { nodes { id } } }')).toContainEqual(
    expect.stringMatching(/none of those types; of any there (is|are) \d+/),
  );
  expect(await hintsOf('organization(name: "BRICS") { members(at: "1950-01-01") { nodes { id } } }')).toEqual(
    [
      expect.stringMatching(
        /^organization\.members of Organization:brics: none on that day; on any there (is|are) \d+\.$/,
      ),
    ],
  );
});

test('one that only several of them together empty says so, nested and at the root', async () => {
  expect(
    await hintsOf('country(name: "India") { facts(types: [Sanction], role: "imposer") { totalCount } }'),
  ).toEqual([
    expect.stringMatching(
      /^country\.facts of Country:india: none fits the standing, the role and the types together; without them there are \d+\.$/,
    ),
  ]);
  expect(
    await hintsOf('participations(filter: { participant: { name: ["India"] } }) { totalCount }'),
  ).toEqual(['participations: none fits the filter and the standing together; without them there are 3.']);
});

test('lists within lists say their whole path, with what they are of', async () => {
  const hints = await hintsOf(
    'countries(first: 5) { nodes { name contractsAsSeller(filter: { value: { min: "90000000000000" } }) { nodes { id } } } }',
  );
  expect(hints).toContainEqual(
    expect.stringMatching(/^countries\.nodes\.contractsAsSeller of .*Country:russia.*none fits the filter/),
  );
});

test('a role that there is not lists those that there are', async () => {
  const hints = await hintsOf('country(name: "India") { facts(role: "nonsense") { nodes { id } } }');
  expect(hints.join('\n')).toMatch(
    /country\.facts: no fact gives a Country the role "nonsense"\. Its roles are: .*buyer.*seller/,
  );
  for (const role of ['buyer', 'BUYER', 'Buyer'])
    expect(await hintsOf(`country(name: "India") { facts(role: "${role}") { nodes { id } } }`)).toEqual([]);
});

test('a list that has rows, is empty whatever is asked, or is asked for none says nothing', async () => {
  expect(await hintsOf('country(name: "India") { contractsAsBuyer { nodes { id } } }')).toEqual([]);
  expect(await hintsOf('country(name: "India") { contractsAsBuyer(first: 0) { nodes { id } } }')).toEqual([]);
  expect(await hintsOf('country(name: "Brazil") { contractsAsSeller { nodes { id } } }')).toEqual([]);
});

test.each([
  [
    'timeline(about: "Denis Alipov", from: "1900-01-01", to: "1900-12-31") { dated { id } ranged { id } undated { id } }',
    /^timeline: none in those days; without `from` and `to` there (is|are) \d+\.$/,
  ],
  [
    'a: timeline(about: "Covid-19 pandemic", standing: [DENIED]) { dated { id } }',
    /^a: \d+ more with another standing/,
  ],
  [
    'neighbourhood(of: "USA", standing: [DENIED]) { total }',
    /^neighbourhood: \d+ more with another standing/,
  ],
  [
    'neighbourhood(of: "India", limit: 1) { nodes { id } }',
    /^neighbourhood: \d+ more (was|were) left out by the limit\.$/,
  ],
  ['paths(from: "India", to: "Argentina", maxHops: 1) { length }', /^paths: none with `maxHops: 1`, which may be up to 8\.$/], // prettier-ignore
  ['few: search(text: "zeppelin") { text }', /^few: nothing here has these words/],
  ['openQuestions(about: "India", open: false) { open }', /^openQuestions: none is closed; \d+ open/],
  [
    'tensions(about: "Denis Alipov", kinds: [CONTRADICTS]) { kind }',
    /^tensions: none of these kinds; of any there (is|are) \d+/,
  ],
])('%s is empty only by what it is asked, and says so', async (question, hint) => {
  const { errors, extensions } = await service.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  expect(extensions?.hints ?? []).toContainEqual(expect.stringMatching(hint));
});

test('what is empty whatever is asked, or holds all there is, says nothing', async () => {
  expect(await hintsOf('timeline(about: "India") { dated { id } }')).toEqual([]);
  expect(await hintsOf('neighbourhood(of: "India", limit: 500) { total }')).toEqual([]);
});

test('where a hint says that there is no such thing, none says how far was looked', async () => {
  const hints = await hintsOf('paths(from: "India", to: "Atlantis", maxHops: 1) { length }');
  expect(hints).toEqual(['Nothing is named "Atlantis".']);
});

test.each([
  [
    'node(id: "Country:indai") { id }',
    /Nothing has the id "Country:indai"\..* Named like it: Country "India"/,
  ],
  [
    'person(id: "Person:denis-alipow") { id }',
    /No Person has the id .* Named like it: Person "Denis Alipov"/,
  ],
  ['country(id: "Country:russia@2019-02-03T04:05:06Z") { id }', /^country: at 2019-02-03T04:05:06\.000Z the graph held no facts yet/], // prettier-ignore
  ['nodes(ids: ["Country:russia", "Country:india@2999-01-01T00:00:00Z"]) { id }', /^nodes: 2999-01-01T00:00:00\.000Z is still to come/], // prettier-ignore
])('%s says what is near, or that the moment is not one of the graph', async (question, hint) => {
  expect(await hintsOf(question)).toContainEqual(expect.stringMatching(hint));
});
