import type { Graph } from '../../src/neo4j/openGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { type Role, roles } from '../../src/server/auth/caller.ts';
import type { LogEntry } from '../../src/server/http/writeLog.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { keysFor } from '../support/keysFor.ts';
import { post, send } from './hostile/send.ts';

const { keys, apiKeysFile } = keysFor(roles);
const logged: LogEntry[] = [];
let graph: Graph;
let service: Service;

beforeAll(async () => {
  graph = await loadedGraph();
  const log = (entry: LogEntry): void => void logged.push(entry);
  const curate = curateWith(graph, model);
  service = await startServer(graph, model, { host: '127.0.0.1', port: 0, apiKeysFile, log, curate });
});

beforeEach(() => {
  logged.length = 0;
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

/** Asks as somebody with a role, or anonymously. */
async function ask(role: Role | null, query: string, variables: Record<string, unknown> = {}) {
  const headers = {
    'content-type': 'application/json',
    ...(role && { authorization: `Bearer ${keys[role]}` }),
  };
  const { status, json } = await send(service.url, { ...post(query, variables), headers });
  return { status, data: json.data, code: json.errors?.[0]?.extensions.code ?? null };
}

const review =
  'mutation ($id: ID!, $review: Review!) { reviewClaim(id: $id, review: $review) { id review fact { id standing } } }';
const publish =
  'mutation ($article: ID!, $date: EDTF) { setPublicationDate(article: $article, date: $date) { published { edtf certainty } } }';
const article = 'Article:russia-india-defence-cooperation';

/** A fact that one claim alone asserts, and that claim. */
async function loneClaim(): Promise<{ id: string; fact: string; before: string }> {
  const [row] = await graph.read(
    'MATCH (c:Claim {modality: "ASSERTED"})-[:FACT]->(f:Fact&!Unasserted) WHERE COUNT { (f)<-[:FACT]-(:Claim) } = 1 AND c.origin = "ARTICLE" RETURN c.id AS id, f.id AS fact, c.review AS before ORDER BY id LIMIT 1',
  );
  return row!.toObject() as { id: string; fact: string; before: string };
}

test('anonymous callers and readers change nothing, and the attempt is written down', async () => {
  const before = await contentHash(graph);
  const { id } = await loneClaim();
  expect(await ask(null, review, { id, review: 'REJECTED' })).toMatchObject({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
  expect(await ask('reader', review, { id, review: 'REJECTED' })).toMatchObject({
    status: 403,
    code: 'FORBIDDEN',
  });
  expect(await ask('reader', publish, { article, date: '2022-05' })).toMatchObject({
    status: 403,
    code: 'FORBIDDEN',
  });
  expect(await contentHash(graph)).toEqual(before);
  expect(
    logged.filter(({ event }) => event === 'audit').map(({ caller, outcome }) => [caller, outcome]),
  ).toEqual([
    [null, 'UNAUTHENTICATED'],
    ['the-reader', 'FORBIDDEN'],
    ['the-reader', 'FORBIDDEN'],
  ]);
});

test('a review of a claim that has changed since it was seen is refused with CONFLICT', async () => {
  const { id } = await loneClaim();
  const reviewed =
    'mutation ($id: ID!, $review: Review!, $seen: String) { reviewClaim(id: $id, review: $review, ifVersion: $seen) { review version } }';
  const seen = (await ask(null, `{ node(id: "${id}") { ... on Claim { version } } }`)).data.node.version;
  const first = await ask('editor', reviewed, { id, review: 'REJECTED', seen });
  expect(first.data.reviewClaim.review).toBe('REJECTED');
  const hash = await contentHash(graph);
  expect(await ask('editor', reviewed, { id, review: 'ACCEPTED', seen })).toMatchObject({
    status: 200,
    code: 'CONFLICT',
  });
  expect(await contentHash(graph)).toEqual(hash);
  const again = await ask('editor', reviewed, {
    id,
    review: 'ACCEPTED',
    seen: first.data.reviewClaim.version,
  });
  expect(again.data.reviewClaim).toEqual({ review: 'ACCEPTED', version: seen });
});

test('a rejected claim no longer counts, even after a reload, until the rejection is undone', async () => {
  const hash = await contentHash(graph);
  const { id, fact, before } = await loneClaim();
  const claimsRead = async (): Promise<number> =>
    (await ask(null, `{ article(id: "${article}") { coverage { claims } } }`)).data.article.coverage.claims;
  const claimsBefore = await claimsRead();
  const rejected = await ask('editor', review, { id, review: 'REJECTED' });
  expect(rejected).toMatchObject({
    status: 200,
    data: { reviewClaim: { id, review: 'REJECTED', fact: { id: fact, standing: 'UNKNOWN' } } },
  });
  expect(logged).toEqual([
    {
      event: 'audit',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      caller: 'the-editor',
      role: 'editor',
      change: { name: 'reviewClaim', id, review: 'REJECTED' },
      outcome: 'stored',
    },
  ]);
  expect(await claimsRead()).toBe(claimsBefore - 1);
  await loadSources(graph, model, [folder('data/articles')]);
  expect((await ask(null, `{ node(id: "${id}") { ... on Claim { review } } }`)).data.node.review).toBe(
    'REJECTED',
  );
  await ask('admin', review, { id, review: before });
  expect(await contentHash(graph)).toEqual(hash);
});

test('an editor sets when an article was published, and unsets it', async () => {
  const before = await contentHash(graph);
  const set = await ask('editor', publish, { article, date: '2022-05-14' });
  expect(set.data).toEqual({
    setPublicationDate: { published: { edtf: '2022-05-14', certainty: 'EXPLICIT' } },
  });
  const unset = await ask('editor', publish, { article, date: null });
  expect(unset.data).toEqual({
    setPublicationDate: { published: { edtf: '2022-03/2022-12', certainty: 'INFERRED' } },
  });
  expect(await contentHash(graph)).toEqual(before);
});

test.each([
  ['an unknown claim', review, { id: 'Claim:none', review: 'REJECTED' }, 'BAD_USER_INPUT'],
  ['an unknown article', publish, { article: 'Article:none', date: '2022' }, 'BAD_USER_INPUT'],
  ['a date that is none', publish, { article, date: 'tomorrow' }, 'BAD_USER_INPUT'],
  ['a review that is none', review, { id: 'Claim:none', review: 'LIKED' }, 'BAD_USER_INPUT'],
])('%s is refused', async (_what, query, variables, code) => {
  expect(await ask('editor', query, variables)).toMatchObject({ code });
});

test('a change is never asked with GET', async () => {
  const query = encodeURIComponent('mutation { reviewClaim(id: "Claim:none", review: REJECTED) { id } }');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys.editor}` };
  const { status } = await send(service.url, { method: 'GET', path: `/graphql?query=${query}`, headers });
  expect(status).toBe(405);
  expect(logged).toEqual([]);
});
