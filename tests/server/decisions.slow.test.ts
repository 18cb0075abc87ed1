import { curateWith } from '../../src/ingest/curateWith.ts';
import { slots, undoKind } from '../../src/ingest/decisions/slots.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../support/loadedGraph.ts';
import { keysFor } from '../support/keysFor.ts';
import { post, send } from './hostile/send.ts';

const roles = ['reader', 'editor'] as const;
type Role = (typeof roles)[number];
const { keys, apiKeysFile } = keysFor(roles);
let graph: Graph;
let service: Service;

beforeAll(async () => {
  graph = await loadedGraph();
  const curate = curateWith(graph, model);
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    apiKeysFile,
    log: () => undefined,
    curate,
  });
});
afterAll(async () => {
  await service.stop();
  await closeGraph();
});

async function ask(role: Role | null, query: string, variables: Record<string, unknown> = {}) {
  const headers = {
    'content-type': 'application/json',
    ...(role && { authorization: `Bearer ${keys[role]}` }),
  };
  const { status, json } = await send(service.url, { ...post(query, variables), headers });
  const [error] = json.errors ?? [];
  return { status, data: json.data, code: error?.extensions.code ?? null, message: error?.message ?? null };
}

const article = 'Article:russia-india-defence-cooperation';
const claim = 'Claim:russia-india-defence-cooperation/F21';
const review = `mutation ($review: Review!, $reason: String) {
  reviewClaim(id: "${claim}", review: $review, reason: $reason) { id review }
}`;

test('every kind of decision is the name of a mutation', () => {
  const mutations = new Set(
    Object.keys(model.schema.getMutationType()?.getFields() ?? {}).map((name) =>
      name.replace(/([A-Z])/g, '_$1').toUpperCase(),
    ),
  );
  const kinds = [...slots.flatMap((slot) => slot.kinds), undoKind];
  expect(kinds.filter((kind) => !mutations.has(kind))).toEqual([]);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('decisions are listed by what they concern, by who took them and by kind, and undone over HTTP', async () => {
  const before = await contentHash(graph);
  await ask('editor', review, { review: 'REJECTED', reason: 'the agency says so' });
  const list = `query ($of: ID, $who: [String!], $kind: [DecisionKind!]) {
    decisions(of: $of, who: $who, kind: $kind) {
      totalCount
      nodes { id kind target who why before after of { id } concerns { id } undoneBy { who } }
    }
  }`;
  const [row] = await graph.read('MATCH (c:Claim {id: $claim})-[:FACT]->(f:Fact) RETURN f.id AS fact', {
    claim,
  });
  const fact = row?.get('fact') as string;
  const asked = await ask('reader', list, { of: article, who: 'the-editor', kind: 'REVIEW_CLAIM' });
  const node = {
    id: expect.stringMatching(/^Decision:\d{17}-[0-9a-f]{8}$/) as string,
    kind: 'REVIEW_CLAIM',
    target: claim,
    who: 'the-editor',
    why: 'the agency says so',
    before: '"ACCEPTED"',
    after: '"REJECTED"',
    of: { id: claim },
    concerns: [article, claim, fact].sort().map((id) => ({ id })),
    undoneBy: null,
  };
  expect(asked).toMatchObject({ code: null, data: { decisions: { totalCount: 1, nodes: [node] } } });
  for (const concerned of [claim, fact])
    expect((await ask('reader', list, { of: concerned })).data.decisions.nodes).toEqual([node]);
  const gone = `query ($id: ID) { decisions(target: $id, source: "${article}") { totalCount } }`;
  expect((await ask('reader', gone, { id: claim })).data.decisions.totalCount).toBe(1);
  expect((await ask('reader', gone, { id: fact })).data.decisions.totalCount).toBe(0);
  for (const none of [{ who: 'nobody' }, { kind: 'UNDO' }, { of: 'Country:india' }])
    expect((await ask('reader', list, none)).data.decisions.totalCount).toBe(0);
  const nested = await ask(
    null,
    `{ node(id: "${claim}") { ... on Claim { decisions { nodes { kind } } fact { decisions { totalCount } } } } }`,
  );
  expect(nested.data.node).toEqual({
    decisions: { nodes: [{ kind: 'REVIEW_CLAIM' }] },
    fact: { decisions: { totalCount: 1 } },
  });

  const { id } = asked.data.decisions.nodes[0] as { id: string };
  const undo = `mutation ($id: ID!) { undo(decision: $id, reason: "a slip") { decision { kind why undoes { id } } of { ... on Claim { id review } } } }`;
  expect(await ask('reader', undo, { id })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  expect((await ask('editor', undo, { id })).data).toEqual({
    undo: {
      decision: { kind: 'UNDO', why: 'a slip', undoes: { id } },
      of: { id: claim, review: 'ACCEPTED' },
    },
  });
  expect(await contentHash(graph)).toEqual(before);
  expect(await ask('editor', undo, { id })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(`${id} is undone already, by Decision:`) as string,
  });
});

test('who decided is told to signed-in callers only, however it is asked', async () => {
  for (const query of [
    '{ decisions { nodes { who } } }',
    '{ decisions { nodes { undoneBy { nobody: who } } } }',
    'query { ...On } fragment On on Query { decisions { edges { node { ...Who } } } } fragment Who on Decision { who }',
    '{ decisions(who: "ann") { totalCount } }',
    'query ($who: [String!]) { decisions(who: $who) { totalCount } }',
    'query ($other: [String!] = ["ann"]) { decisions(who: $other) { totalCount } }',
  ])
    expect([query, await ask(null, query, { who: 'ann' })]).toMatchObject([
      query,
      { code: 'UNAUTHENTICATED' },
    ]);
  for (const query of [
    '{ decisions { nodes { kind why at } } }',
    // Null is not given, as for any argument.
    '{ decisions(who: null) { totalCount } }',
    'query ($who: [String!]) { decisions(who: $who) { totalCount } }',
    'query ($who: [String!] = ["ann"]) { decisions(who: $who) { totalCount } }',
  ])
    expect([query, (await ask(null, query, { who: null })).code]).toEqual([query, null]);
  for (const [query, problem] of [
    ['{ decisions(filter: { who: ["ann"] }) { totalCount } }', 'who'],
    ['{ decisions(orderBy: { by: WHO }) { totalCount } }', 'WHO'],
  ] as const)
    expect(await ask('editor', query)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining(problem) as string,
    });
});

test('what is asked of nothing is told, and so is a change of nothing', async () => {
  const { data } = await ask(null, '{ decisions(of: "Claim:none") { totalCount } }');
  expect(data.decisions.totalCount).toBe(0);
  expect(await ask('editor', 'mutation { undo(decision: "Decision:none") { of { id } } }')).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: '`decision` must be the id of a decision, but is "Decision:none".',
  });
});
