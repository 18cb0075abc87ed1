import type { Graph } from '../src/neo4j/openGraph.ts';
import { readStatements, statement } from '../src/neo4j/readStatements.ts';
import { closeGraph, loadedGraph } from './support/loadedGraph.ts';

const statements = readStatements('analysis');
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(closeGraph);

/** Rows that a statement must give, in any order and among others unless `only`. */
const expected: Record<string, { parameters?: object; only?: boolean; rows: object[] }> = {
  countriesAndDeals: {
    only: true,
    rows: [
      {
        buyer: 'India',
        seller: 'Russia',
        system: 'S-400 Triumph',
        quantity: 5,
        value: 5_000_000_000,
        currency: 'USD',
        signed: '2018-10',
      },
    ],
  },
  deliveriesByProgress: {
    only: true,
    rows: [
      {
        item: 'first regiment',
        progress: 'BEGUN',
        began: '2021-12',
        beganCertainty: 'INFERRED',
        voice: 'ARTICLE',
      },
      { item: 'key components of the 2nd Regiment', progress: 'ALMOST_COMPLETE', voice: 'UNATTRIBUTED' },
    ],
  },
  whoSaysWhat: {
    parameters: { speaker: 'Person:denis-alipov' },
    rows: [
      {
        type: 'Supply',
        modality: 'ASSERTED',
        quote: 'It is proceeding smoothly as per schedule.',
        standing: 'ASSERTED',
      },
    ],
  },
  fearsAgainstFacts: {
    rows: [
      { standing: 'THREATENED', speaker: 'United States' },
      { standing: 'POSSIBLE', modality: 'CONDITIONAL', speaker: 'Denis Alipov' },
      {
        standing: 'DENIED',
        quote: 'India has not yet directly criticized Russia for its invasion of Ukraine',
      },
      { standing: 'UNKNOWN', modality: 'NOT_ANSWERED' },
    ],
  },
  framingBySpeaker: {
    rows: [
      { event: 'Ukrainian crisis', words: 'the Ukrainian crisis', said: 'Denis Alipov' },
      { event: 'Ukrainian crisis', words: 'the conflict in Ukraine', said: 'some circles in India' },
    ],
  },
  sourcesOfAFact: {
    parameters: { fact: 'Contract:india-russia-s-400-2018' },
    only: true,
    rows: [
      { quote: 'USD 5 billion deal', start: 1379, end: 1397 },
      { quote: 'five units of the S-400 air defense missile systems', start: 1417, end: 1468 },
      { start: 1347, end: 1468 },
    ],
  },
  pathBetween: {
    parameters: { from: 'Person:denis-alipov', to: 'Country:pakistan' },
    only: true,
    rows: [
      {
        way: expect.arrayContaining(['Denis Alipov', 'Pakistan']),
        roles: expect.arrayContaining(['PERSON', 'BORDERS']),
      },
    ],
  },
  whatHappenedWhen: {
    parameters: { from: '2021-12-01', to: '2021-12-31' },
    only: true,
    rows: [
      { type: 'Delivery', certainty: 'INFERRED' },
      { type: 'Meeting', certainty: 'EXPLICIT' },
    ],
  },
  whatIsInferred: {
    rows: [
      { field: 'postedTo', value: 'Country:india' },
      { field: 'place', value: 'Place:new-delhi' },
    ],
  },
  membersOfOrganization: {
    parameters: { organization: 'Organization:sco', at: '2022-06-01' },
    rows: [{ member: 'Pakistan', since: '2017-06-09', origins: ['CURATED'] }],
  },
  sanctionsAndThreats: {
    only: true,
    rows: [{ imposer: 'Western countries', target: 'Russia', severity: 'severe' }],
  },
  suppliersOfCountry: {
    parameters: { country: 'Country:india' },
    only: true,
    rows: [{ supplier: 'Russia', certainty: 'EXPLICIT', origins: ['ARTICLE'] }],
  },
  sharedOrganizations: {
    parameters: { one: 'Country:india', other: 'Country:russia', at: '2022-06-01' },
    only: true,
    rows: [
      { organization: 'BRICS' },
      { organization: 'G20' },
      { organization: 'Shanghai Cooperation Organization' },
    ],
  },
  schema: {
    rows: [
      { kind: 'label', name: 'Contract', many: 1 },
      { kind: 'relationship', name: 'BUYS_FROM', many: 1 },
    ],
  },
  suppliesByYear: {
    only: true,
    rows: [
      { year: 2021, supplier: 'Russia', recipient: 'India', deliveries: 1, certainty: ['INFERRED'] },
      { year: null, supplier: 'Russia', recipient: 'India', deliveries: 1, certainty: [] },
    ],
  },
  contractsWithoutDelivery: {
    only: true,
    rows: [{ buyer: 'India', seller: 'Russia', signed: '2018-10', deliveries: 2 }],
  },
  promisesAgainstDeliveries: {
    only: true,
    rows: [
      { promised: 5, unit: 'units', item: 'first regiment', progress: 'BEGUN', said: 'ARTICLE' },
      { promised: 5, item: 'key components of the 2nd Regiment', said: 'UNATTRIBUTED' },
    ],
  },
  speakersWhoDisagreeWithThemselves: {
    rows: [{ speaker: 'Denis Alipov', isDenied: false, values: ['progress: ONGOING / ACHIEVED'] }],
  },
  factsOnOneSource: {
    parameters: { type: 'Contract' },
    only: true,
    rows: [{ claims: 3, source: 'Russia, India motivated to ensure seamless defense cooperation: Envoy' }],
  },
  changedSince: {
    parameters: { since: '2022-01-01T00:00:00Z' },
    rows: [{ fact: 'The United States threatens to sanction India', now: 'THREATENED' }],
  },
  mostQuotedPeople: {
    only: true,
    rows: [
      { speaker: 'Denis Alipov', kind: 'Person', articles: 1 },
      { speaker: 'United States', claims: 1, direct: 0 },
      { speaker: 'some circles in India', claims: 1, direct: 0 },
    ],
  },
  sanctionsAgainstDeals: {
    only: true,
    rows: [
      { role: 'buyer', party: 'India', imposer: 'United States', standing: 'THREATENED' },
      { role: 'seller', party: 'Russia', imposer: 'Western countries', standing: 'ASSERTED' },
    ],
  },
  pathWithout: {
    parameters: { from: 'Country:russia', to: 'Country:china', without: 'Country:india' },
    only: true,
    rows: [{ roles: ['SUPPLIER', 'DELIVERY', 'BORDERS'] }],
  },
  claimsAboutTheFuture: {
    rows: [
      { said: 'Denis Alipov', modality: 'CONDITIONAL', standsNow: 'POSSIBLE' },
      {
        modality: 'THREATENED',
        standsNow: 'THREATENED',
        fact: 'The United States threatens to sanction India',
      },
    ],
  },
};

test('every analysis has expected rows here', () => {
  expect(Object.keys(expected).sort()).toEqual([...statements.keys()].sort());
  expect(statements.size).toBeGreaterThanOrEqual(24);
});

test.each(Object.entries(expected))(
  '%s gives the rows that the article supports',
  async (name, { parameters, only, rows }) => {
    const found = await graph.read(statement(`analysis/${name}`), { ...parameters });
    const objects = found.map((row) => row.toObject());
    expect(objects).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
    if (only) expect(objects).toHaveLength(rows.length);
  },
);
