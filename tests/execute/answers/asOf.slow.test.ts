import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { loadSources } from '../../../src/ingest/loadSources.ts';
import { removeSource } from '../../../src/ingest/removeSource.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model } from '../../support/loadedGraph.ts';
import { type Answer, type TestService, startTestService } from '../../support/startTestService.ts';
import { until } from '../../support/until.ts';

const summit = 'Meeting:russia-india-annual-summit-2022';
const delivery = 'Delivery:russia-india-s-400-first-regiment';
const contract = 'Contract:india-russia-s-400-2018';
const denial = 'Claim:made-up-year-in-review/G01';
const second = 'Article:made-up-year-in-review';

let graph: Graph;
let service: TestService;
/** Before the second article came, while it stood, and after it was removed. */
let [before, during, after] = ['', '', ''];

const millisecond = (): number => Date.now();

/** A moment at which nothing happens: nothing else is of its millisecond. */
async function quietMoment(): Promise<string> {
  const begun = millisecond();
  await until(() => millisecond() > begun + 1);
  const moment = millisecond();
  await until(() => millisecond() > moment + 1);
  return new Date(moment).toJSON();
}

beforeAll(async () => {
  await emptyGraph();
  graph = await loadedGraph();
  service = await startTestService(graph);
  before = await quietMoment();
  const { problems } = await loadSources(graph, model, [folder('tests/fixtures/articles')]);
  expect(problems).toEqual([]);
  during = await quietMoment();
  await removeSource(graph, model, second);
  after = await quietMoment();
});

afterAll(async () => {
  await service.stop();
  await emptyGraph();
  await closeGraph();
});

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await service.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer;
}

const claimFields = `
  id currentId quote modality verified cite withdrawnAt
  speaker { currentId } article { id currentId headline } sentence { id text } fact { id standing }
  about { currentId } details { id currentId field value printed certainty target { currentId } }`;

const meetings = `query ($asOf: DateTime) {
  meetings(asOf: $asOf, standing: null, filter: { ids: ["${summit}"] }) {
    nodes { id currentId standing title details { field printed } claims { totalCount nodes { ${claimFields} } } }
  }
}`;

test('a past version answers its claims of then, with their details, speakers, articles and footnotes', async () => {
  const at = async (asOf: string | null) => (await ask(meetings, { asOf })).data.meetings.nodes[0];
  const [now, first, then, last] = [await at(null), await at(before), await at(during), await at(after)];
  expect([now, first, then, last].map(({ standing }) => standing)).toEqual(['UNKNOWN', 'UNKNOWN', 'DENIED', 'UNKNOWN']); // prettier-ignore
  expect([now, first, then, last].map(({ claims }) => claims.totalCount)).toEqual([1, 1, 2, 1]);
  // A footnote begins with the fact's title, that of then too.
  expect(then.title).not.toBe(now.title);
  for (const { title, claims } of [now, first, then, last])
    for (const { cite } of claims.nodes) expect((cite as string).indexOf(`${title as string}. `)).toBe(0);
  const claim = then.claims.nodes.find(({ currentId }: { currentId: string }) => currentId === denial);
  expect(claim).toMatchObject({
    id: `${denial}@${during}`,
    quote: 'No annual summit between Russia and India was held in 2022.',
    modality: 'NEGATED',
    verified: true,
    cite: expect.stringContaining('No annual summit') as string,
    article: { id: `${second}@${during}`, currentId: second },
    sentence: {
      text: 'New Delhi, 15 January 2023: No annual summit between Russia and India was held in 2022.',
    },
    fact: { id: `${summit}@${during}`, standing: 'DENIED' },
  });
  expect(claim.details).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        field: 'participants',
        printed: 'India',
        certainty: 'EXPLICIT',
        target: { currentId: 'Country:india' },
      }),
    ]),
  );
  expect(then.details.length).toBeGreaterThan(0);
});

test('below asOf every id includes the moment, node answers it as of then, and currentId is the present id', async () => {
  expect((await ask(meetings, { asOf: null })).data.meetings.nodes[0].id).toBe(summit);
  const [row] = (await ask(meetings, { asOf: during })).data.meetings.nodes;
  expect(row).toMatchObject({ id: `${summit}@${during}`, currentId: summit });
  const { data } = await ask(
    `query ($id: ID!, $ids: [ID!]!) {
      node(id: $id) { __typename id currentId ... on Meeting { standing claims { totalCount } } }
      nodes(ids: $ids) { ... on Meeting { id standing } }
    }`,
    { id: row.id, ids: [`${summit}@${before}`, row.id, summit, `${summit}@1999-01-01T00:00:00Z`] },
  );
  expect(data.node).toEqual({ __typename: 'Meeting', id: row.id, currentId: summit, standing: 'DENIED', claims: { totalCount: 2 } }); // prettier-ignore
  expect(data.nodes).toEqual([
    { id: `${summit}@${before}`, standing: 'UNKNOWN' },
    { id: row.id, standing: 'DENIED' },
    { id: summit, standing: 'UNKNOWN' },
    null,
  ]);
});

test('a version by the moment since when it stood, as Neo4j has it, is that version', async () => {
  const rows = await graph.read(
    'MATCH (v:Version {id: $id}) RETURN toString(v.heldSince) AS since, v.standing AS standing',
    { id: summit },
  );
  expect(rows.length).toBe(2);
  for (const row of rows) {
    const id = `${summit}@${String(row.get('since'))}`;
    const { data } = await ask('query ($id: ID!) { meeting(id: $id) { standing currentId } }', { id });
    expect(data.meeting).toEqual({ standing: row.get('standing') as string, currentId: summit });
  }
});

/** Every id in an answer. */
const idsIn = (value: unknown): string[] =>
  Object.entries(value ?? {}).flatMap(([key, each]) =>
    key === 'id' ? [String(each)] : typeof each === 'object' ? idsIn(each) : [],
  );

const around = `query ($asOf: DateTime) {
  contracts(asOf: $asOf) { nodes {
    id deliveries { totalCount nodes { id began { edtf certainty } contract { id title } claims { totalCount } } }
    buyer { id name ... on Country { contractsAsBuyer { nodes { id } } } facts(standing: null) { totalCount } articles { id } }
    claims { nodes { id fact { id } article { id claims { totalCount } } } }
  } }
}`;

test('what is asked below is of then too, both ways along every role', async () => {
  const at = async (asOf: string | null) => (await ask(around, { asOf })).data.contracts.nodes[0];
  const then = await at(during);
  expect(idsIn(then).filter((id) => !id.endsWith(`@${during}`))).toEqual([]);
  expect(then.id).toBe(`${contract}@${during}`);
  expect(then.buyer.contractsAsBuyer.nodes).toEqual([{ id: then.id }]);
  const of = (row: typeof then) =>
    row.deliveries.nodes.find(({ id }: { id: string }) => id.startsWith(delivery));
  expect(of(then)).toMatchObject({ began: { certainty: 'EXPLICIT' }, claims: { totalCount: 2 } });
  const now = await at(null);
  expect(of(now)).toMatchObject({ began: { certainty: 'INFERRED' }, claims: { totalCount: 1 } });
  expect(then.deliveries.totalCount).toBe(now.deliveries.totalCount);
  // Where nothing has changed since, then and now are the same but for the ids.
  const bare = (row: unknown): string => JSON.stringify(row).replace(/@\d{4}-[^"]+/g, '');
  expect(bare(await at(after))).toBe(bare(now));
  expect(bare(await at(before))).toBe(bare(now));
});

test('filters look at then: by role, by what leads to it, and by standing', async () => {
  const query = `query ($asOf: DateTime) {
    denied: meetings(asOf: $asOf, standing: [DENIED], filter: { participants: { is: ["India"] } }) { nodes { currentId } }
    of: deliveries(asOf: $asOf, filter: { contract: { ids: ["${contract}"] } }) { totalCount }
  }`;
  const at = async (asOf: string | null) => (await ask(query, { asOf })).data;
  const denied = (data: Record<string, any>): string[] =>
    data.denied.nodes.map(({ currentId }: { currentId: string }) => currentId);
  expect(denied(await at(during))).toContain(summit);
  expect(denied(await at(null))).not.toContain(summit);
  expect((await at(during)).of).toEqual((await at(null)).of);
});

test('before the first load and after now, a hint says so', async () => {
  const long = await ask('{ contracts(asOf: "1999-12-31") { totalCount } }');
  expect(long.data.contracts.totalCount).toBe(0);
  expect(long.extensions?.hints?.join()).toMatch(
    /contracts: at 1999-12-31T00:00:00.000Z the graph held no facts yet; the first came at \d{4}-.*filter by `when`/,
  );
  const later = await ask('{ contracts(asOf: "2999-01-01") { totalCount } }');
  expect(later.data.contracts.totalCount).toBe(1);
  expect(later.extensions?.hints?.join()).toMatch(/contracts: 2999-01-01T00:00:00.000Z is still to come/);
  expect((await ask(meetings, { asOf: before })).extensions?.hints).toBeUndefined();
});

test('what is not kept of the past is answered as of now, and a hint says so', async () => {
  const { data, extensions } = await ask(
    `query ($asOf: DateTime) { contracts(asOf: $asOf) { nodes { buyer { organizations { totalCount } articles { currentId } } } } }`,
    { asOf: during },
  );
  expect(data.contracts.nodes[0].buyer.organizations.totalCount).toBeGreaterThan(0);
  const hints = extensions?.hints?.join('\n');
  expect(hints).toMatch(
    /contracts\.nodes\.buyer\.organizations: direct links such as MEMBER_OF are kept for now only/,
  );
  expect(hints).toMatch(/articles: this is today's/);
  const { errors } = await service.ask(
    `query ($id: ID!) { node(id: $id) { ... on Article { headline coverage { claims } } } }`,
    { id: `${second}@${during}` },
  );
  expect(errors?.[0]?.extensions.code).toBe('PAST_NOT_KEPT');
});

test('a hint counts claims that were withdrawn before details were kept', async () => {
  await graph.write((run) =>
    run(
      `MATCH (w:Withdrawn {id: $id})
       OPTIONAL MATCH (w)-[:DETAILS]->(d)
       DETACH DELETE d
       WITH DISTINCT w
       CREATE (old:Withdrawn)
       SET old = properties(w), old.pastId = null
       DETACH DELETE w`,
      { id: denial },
    ),
  );
  await graph.alter(
    (await import('../../../src/ingest/storage.ts'))
      .migrations()
      .find(({ name }) => name.includes('claims-of-the-past'))?.text ?? '',
  );
  const { data, extensions } = await ask(meetings, { asOf: during });
  const [row] = data.meetings.nodes;
  expect(row.claims.totalCount).toBe(2);
  const claim = row.claims.nodes.find(({ currentId }: { currentId: string }) => currentId === denial);
  expect(claim).toMatchObject({ verified: true, details: [], article: { currentId: second } });
  expect(extensions?.hints?.join()).toMatch(
    /1 claim was withdrawn before details and speakers were kept: Claim:made-up-year-in-review\/G01/,
  );
});
