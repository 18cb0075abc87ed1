import { gql } from 'graphql-tag';
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

/** What people type, and the id that it finds. */
const found: [field: string, name: string, id: string][] = [
  ['weaponSystem', 's400', 'WeaponSystem:s-400-triumph'],
  ['weaponSystem', 'S 400', 'WeaponSystem:s-400-triumph'],
  ['weaponSystem', 'S-400', 'WeaponSystem:s-400-triumph'],
  ['weaponSystem', 'Triumf', 'WeaponSystem:s-400-triumph'],
  ['weaponSystem', 's-400 triumph', 'WeaponSystem:s-400-triumph'],
  ['weaponSystem', 'SA-21 Growler', 'WeaponSystem:s-400-triumph'],
  ['country', 'USA', 'Country:us'],
  ['country', 'u.s.', 'Country:us'],
  ['country', 'US', 'Country:us'],
  ['country', 'united states of america', 'Country:us'],
  ['country', 'america', 'Country:us'],
  ['country', 'IND', 'Country:india'],
  ['country', 'india ', 'Country:india'],
  ['country', 'Bharat', 'Country:india'],
  ['country', 'russian federation', 'Country:russia'],
  ['country', 'RUS', 'Country:russia'],
  ['country', 'PRC', 'Country:china'],
  ['country', 'ukraine', 'Country:ukraine'],
  ['organization', 'SCO', 'Organization:sco'],
  ['organization', 'shanghai cooperation organization', 'Organization:sco'],
  ['organization', 'Shanghai Cooperation Organisation', 'Organization:sco'],
  ['organization', 'brics', 'Organization:brics'],
  ['organization', 'g-20', 'Organization:g20'],
  ['organization', 'press trust of india', 'Organization:pti'],
  ['organization', 'PTI', 'Organization:pti'],
  ['organization', 'UN', 'Organization:un'],
  ['organization', 'European Union', 'Organization:eu'],
  ['country', 'Россия', 'Country:russia'],
  ['country', 'भारत', 'Country:india'],
  ['country', 'the US', 'Country:us'],
  ['organization', 'ШОС', 'Organization:sco'],
  ['person', 'Денис Алипов', 'Person:denis-alipov'],
  ['person', 'alipov', 'Person:denis-alipov'],
  ['person', 'DENIS ALIPOV', 'Person:denis-alipov'],
  ['person', 'putin', 'Person:vladimir-putin'],
  ['group', 'western countries', 'Group:western-countries'],
  ['event', 'covid-19 pandemic', 'Event:covid-19-pandemic'],
];

test.each(found)('%s(name: "%s") finds %s', async (field, name, id) => {
  const { data, extensions } = await service.ask(`query ($name: String) { ${field}(name: $name) { id } }`, {
    name,
  });
  expect(data[field]?.id ?? extensions?.hints?.join()).toBe(id);
});

/** What there is not, and a word of the hint that says why. */
const missing: [field: string, name: string, hint: RegExp][] = [
  ['person', 'Modi', /No Person is named "Modi"\..*not named in any article.*the two leaders/s],
  ['person', 'Narendra Modi', /not named in any article/],
  ['country', 'SCO', /There is Organization "Shanghai Cooperation Organization"/],
  ['person', 'India', /There is Country "India"/],
  ['country', 'Indi', /Named like it: Country "India"/],
  // Spellings of other languages: other vowels, other scripts, also of a part of the name.
  ['person', 'Poutine', /Named like it: Person "Vladimir Putin"/],
  ['person', 'Pootin', /Named like it: Person "Vladimir Putin"/],
  ['person', 'पुतिन', /Named like it: Person "Vladimir Putin"/],
  ['country', 'Indien', /Named like it: Country "India"/],
  ['country', 'россии', /Named like it: Country "Russia"/],
  ['country', '🙂', /^Country: "🙂" has no letter and no digit/],
  ['person', ' ', /^Person: " " has no letter and no digit[^.]*\.$/],
  ['weaponSystem', 'S-500', /No WeaponSystem is named "S-500"/],
  ['organization', 'NATO', /No Organization is named "NATO"/],
  ['country', 'Atlantis', /No Country is named "Atlantis"/],
  // A capital stands for its country in reading only.
  ['country', 'Moscow', /No Country is named "Moscow"/],
  ['country', 'New Delhi', /No Country is named "New Delhi"/],
];

test.each(missing)('%s(name: "%s") is null with a hint', async (field, name, hint) => {
  const { data, errors, extensions } = await service.ask(
    `query ($name: String) { ${field}(name: $name) { id } }`,
    { name },
  );
  expect(errors).toBeUndefined();
  expect(data[field]).toBeNull();
  expect(extensions?.hints?.join('\n')).toMatch(hint);
});

test('an id of another type, an unknown id and no argument at all each say so', async () => {
  const { data, extensions } = await service.ask(
    '{ a: contract(id: "Country:india") { id } b: contract(id: "Contract:nothing") { id } c: country { id } node(id: "nonsense") { id } }',
  );
  expect(data).toEqual({ a: null, b: null, c: null, node: null });
  expect(extensions?.hints).toHaveLength(4);
});

test('a filter that names nobody, and a list that its default standing empties, say so', async () => {
  const { data, extensions } = await service.ask(gql`
    {
      contracts(filter: { buyer: { name: ["Atlantis"] } }) {
        totalCount
      }
      sanctions(filter: { imposer: { name: ["USA"] } }) {
        totalCount
        unassertedCount
      }
      members: organization(name: "SCO") {
        members {
          totalCount
        }
      }
    }
  `);
  expect(data.contracts.totalCount).toBe(0);
  expect(data.sanctions).toEqual({ totalCount: 0, unassertedCount: 1 });
  expect(data.members.members.totalCount).toBe(10);
  expect(extensions?.hints?.join('\n')).toMatch(/sanctions: 1 more.*standing/);
  expect(extensions?.hints?.join('\n')).toMatch(
    /contracts: none fits the filter; without it there (is|are) \d+\./,
  );
});

test('a hint counts the rows of a list that only its filter leaves empty, and no other', async () => {
  const hintsOf = async (query: string) => (await service.ask(query)).extensions?.hints ?? [];
  const [hint, ...others] = await hintsOf(
    '{ contracts(filter: { value: { min: "90000000000" } }) { nodes { id } } }',
  );
  expect(others).toEqual([]);
  expect(hint).toBe('contracts: none fits the filter; without it there is 1.');
  expect(await hintsOf('{ contracts(filter: { value: { min: "1" } }) { nodes { id } } }')).toEqual([]);
});

/** What is empty, or null, because of how it was asked, and a word of the hint that says so. */
const emptied: [query: string, hint: RegExp][] = [
  ['{ people(filter: { name: ["poutine"] }) { totalCount } }', /Named like it: Person "Vladimir Putin"/],
  [
    '{ contracts(filter: { buyer: { id: ["Country:idnia"] } }) { totalCount } }',
    /has the id "Country:idnia".*"India"/,
  ],
  [
    '{ contracts(filter: { or: [{ buyer: { name: ["Rusia"] } }] }) { totalCount } }',
    /No Actor is named "Rusia"/,
  ],
  [
    '{ country(name: "India") { contractsAsBuyer(filter: { seller: { name: ["Rusia"] } }) { totalCount } } }',
    /No Actor is named "Rusia"/,
  ],
  [
    '{ contracts(filter: { value: { min: "10", max: "1" } }) { totalCount } }',
    /^contracts.filter.value: `min` is 10, above `max`/,
  ],
  [
    '{ contracts(filter: { and: [{ signed: { from: "2019-01-01", to: "2018-01-01" } }] }) { totalCount } }',
    /`from` is 2019-01-01, above `to`/,
  ],
  ['{ timeline(from: "2022-01-02", to: "2022-01-01") { dated { id } } }', /^timeline: `from` is 2022-01-02/],
  ['{ nodes(ids: ["Country:india", "Country:idnia", "x"]) { id } }', /"Country:idnia".*India[^]*named "x"/],
  [
    '{ nodes(ids: ["Country:qa", "Country:qb", "Country:qc", "Country:qd", "Country:qd"]) { id } }',
    /^Nothing has 1 more of the ids either\.$/m,
  ],
  ['{ contract(id: "Contract:india-russia-s-400") { id } }', /Like it: Contract:india-russia-s-400-2018/],
  ['{ article(id: "Article:russia-india") { id } }', /Like it: Article:russia-india-defence/],
  [
    '{ paths(from: "India", to: "India") { length } }',
    /^paths: `from` and `to` are the same thing \(Country:india\)[^]{0,50}$/,
  ],
  [
    '{ search(text: "Putin", types: ["Contract"]) { text } }',
    /^search: none of those types; of any there (is|are) \d+\.$/,
  ],
  [
    '{ search(text: "delay", standing: [DENIED]) { text } }',
    /^search: \d+ more with another standing[^.]*\.$/,
  ],
  ['{ tensions(about: "China") { kind } }', /^tensions: \d+ claims were compared; none/],
  ['{ tensions(about: "Uzbekistan") { kind } }', /^tensions: no article claims anything here/],
  ['{ openQuestions(about: "Uzbekistan") { question } }', /^openQuestions: the claims leave none/],
];

test.each(emptied)('%s says why', async (query, hint) => {
  const { errors, extensions } = await service.ask(query);
  expect(errors).toBeUndefined();
  expect(extensions?.hints?.join('\n')).toMatch(hint);
});

test('a filter by ids accepts names, and hints at an unknown one only if the list is empty', async () => {
  const { data, extensions } = await service.ask(
    '{ contracts(filter: { buyer: { ids: ["India"] } }) { totalCount } countries(filter: { not: { name: ["Indai"] } }, first: 1) { nodes { id } } }',
  );
  expect(data.contracts.totalCount).toBe(1);
  expect(data.countries.nodes).toHaveLength(1);
  expect(extensions?.hints ?? []).toEqual([]);
});
