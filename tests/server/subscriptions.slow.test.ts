import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NetworkError, createClient } from 'graphql-sse';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { curateWith } from '../../src/ingest/curateWith.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { makeApiKey } from '../../src/server/auth/apiKeys.ts';
import { limits } from '../../src/server/limits/limits.ts';
import { type ServerSettings, type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';
import { readOperation } from '../support/savedOperations.ts';
import { promiseOf } from '../support/promiseOf.ts';
import { until } from '../support/until.ts';
import { type Raw, post, send } from './hostile/send.ts';

interface Change {
  id: string;
  kind: string;
  at: string;
  node: { __typename: string; standing?: string; review?: string } | null;
}

const editor = makeApiKey();
let graph: Graph;
let service: Service;
const running: Service[] = [];

async function serve(settings: Partial<ServerSettings> = {}): Promise<Service> {
  const apiKeysFile = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
  writeFileSync(apiKeysFile, `ben editor ${editor.sha256}`);
  const settled = { host: '127.0.0.1', port: 0, apiKeysFile, curate: curateWith(graph, model), ...settings };
  const started = await startServer(graph, model, { ...settled, log: () => undefined });
  running.push(started);
  return started;
}

beforeAll(async () => {
  graph = await loadedGraph();
  service = await serve();
});
afterAll(async () => {
  for (const each of running) await each.stop();
  await closeGraph();
});

const changesOf = `subscription ($about: ID, $since: DateTime) {
  changes(about: $about, since: $since) {
    changes { id kind at node { __typename ... on Fact { standing } ... on Claim { review } } }
    truncated
  }
}`;

/** Follows changes with graphql-sse's own client; resolves once the service answers. */
async function follow(url: string, variables: object = {}, key?: string, query = changesOf) {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const client = createClient({ url: `${url}/stream`, headers, retryAttempts: 3, retry: () => sleep(200) });
  const connected = promiseOf<boolean>();
  const results = client.iterate<{ changes: { changes: Change[]; truncated: boolean } }>(
    { query, variables: variables as Record<string, unknown> },
    { connected: connected.resolve },
  );
  const first = results.next();
  await Promise.race([connected.promise, first]);
  let next: typeof first | undefined = first;
  return {
    end: () => {
      client.dispose();
    },
    /** The next result; undefined after the last. */
    async next() {
      const { value } = (await (next ?? results.next())) as IteratorResult<any, undefined>;
      next = undefined;
      return value;
    },
    /** The changes up to the first that is of this id. */
    async until(id: string): Promise<Change[]> {
      const all: Change[] = [];
      while (!all.some((each) => each.id === id)) {
        const result = await this.next();
        if (!result?.data) throw new Error(`No data, but ${JSON.stringify(result)}`);
        all.push(...result.data.changes.changes);
      }
      return all;
    },
  };
}

/** Changes something as the editor. */
async function change(mutation: string): Promise<any> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${editor.key}` };
  const { json } = await send(service.url, { ...post(`mutation { ${mutation} }`), headers });
  expect(json.errors).toBeUndefined();
  return json.data;
}

/** Rejects a claim; gives the id of the decision. */
async function decide(claim: string): Promise<{ decision: string }> {
  await change(`reviewClaim(id: "${claim}", review: REJECTED) { id }`);
  const { json } = await send(service.url, post('{ decisions { nodes { id } } }'));
  const ids = (json.data.decisions.nodes as { id: string }[]).map(({ id }) => id);
  return { decision: ids.sort().at(-1) ?? '' };
}

/** Two facts that share nothing, each with the one claim that asserts it. */
async function loneClaims(): Promise<{ claim: string; fact: string }[]> {
  const rows = await graph.read(
    `MATCH (c:Claim {modality: "ASSERTED"})-[:FACT]->(f:Fact&!Unasserted)
     WHERE COUNT { (f)<-[:FACT]-(:Claim) } = 1 AND c.origin = "ARTICLE" AND NOT EXISTS { (f)<--(:Fact) }
     RETURN c.id AS claim, f.id AS fact ORDER BY claim LIMIT 2`,
  );
  return rows.map((row) => row.toObject() as { claim: string; fact: string });
}

test("an editor's review reaches who follows the fact, with the decision, and nobody who follows another", async () => {
  const [one, other] = await loneClaims();
  const [all, ofOne, ofOther] = [
    await follow(service.url),
    await follow(service.url, { about: one!.fact }),
    await follow(service.url, { about: other!.fact }),
  ];
  await change(`reviewClaim(id: "${one!.claim}", review: REJECTED) { id }`);
  const told = await ofOne.until(one!.fact);
  expect(told).toContainEqual(
    expect.objectContaining({
      id: one!.fact,
      kind: 'CHANGED',
      node: expect.objectContaining({ standing: 'UNKNOWN' }),
    }),
  );
  const decision = told.find(({ id }) => id.startsWith('Decision:'));
  expect(decision).toMatchObject({ kind: 'CAME', node: { __typename: 'Decision' } });

  await change(`reviewClaim(id: "${other!.claim}", review: REJECTED) { id }`);
  expect((await ofOther.until(other!.fact)).map(({ id }) => id)).not.toContain(one!.fact);

  await change(`undo(decision: "${decision!.id}") { decision { id } }`);
  const back = await ofOne.until(one!.fact);
  expect(back.find(({ id }) => id === one!.fact)?.node?.standing).toBe('ASSERTED');
  await all.until(one!.fact);
  expect((await all.until(other!.fact)).length).toBeGreaterThan(0);
  for (const each of [all, ofOne, ofOther]) each.end();
  const { decisions } = (await send(service.url, post('{ decisions { nodes { id } } }'))).json.data;
  for (const { id } of decisions.nodes.slice(-1)) await change(`undo(decision: "${id}") { decision { id } }`);
});

test('subscribers see articles loaded and removed by other processes', async () => {
  const article = 'Article:made-up-year-in-review';
  const stream = await follow(service.url);
  await loadSources(graph, model, [folder('tests/fixtures/articles/made-up-year-in-review')]);
  const came = await stream.until(article);
  const kinds = (changes: readonly Change[], kind: string): string[] => [
    ...new Set(changes.filter((each) => each.kind === kind).map(({ node }) => node?.__typename ?? 'gone')),
  ];
  expect(kinds(came, 'CAME')).toEqual(expect.arrayContaining(['Article', 'Claim']));
  await removeSource(graph, model, article);
  const went = await stream.until(article);
  expect(went.find(({ id }) => id === article)).toMatchObject({ kind: 'WENT', node: null });
  expect(kinds(went, 'WENT')).toEqual(['gone']);
  stream.end();

  const away = await follow(service.url, { since: came[0]!.at });
  expect((await away.until(article)).map(({ id }) => id)).toContain(article);
  away.end();
});

/** A folder with the made-up article under an access of its own. */
function withAccess(access: string): string {
  const home = mkdtempSync(join(tmpdir(), 'entente-access-'));
  cpSync(folder('tests/fixtures/articles/made-up-year-in-review'), join(home, 'made-up-year-in-review'), {
    recursive: true,
  });
  appendFileSync(join(home, 'made-up-year-in-review', 'article.yaml'), `\naccess: ${access}\n`);
  return home;
}

test('a stream tells nobody more of a text than a question does, and of a closed article nothing', async () => {
  const article = 'Article:made-up-year-in-review';
  const query = `subscription { changes { truncated changes { id kind at node {
    __typename ... on Article { text } ... on Sentence { text } ... on Claim { quote article { text } }
  } } } }`;
  const [others, curator] = [
    await follow(service.url, {}, undefined, query),
    await follow(service.url, {}, editor.key, query),
  ];
  const text = readFileSync(folder('tests/fixtures/articles/made-up-year-in-review/article.txt'), 'utf8');
  expect((await loadSources(graph, model, [withAccess('QUOTES')])).problems).toEqual([]);
  const [told, seen] = [await others.until(article), await curator.until(article)];
  const textIn = (changes: readonly Change[]) => changes.find(({ id }) => id === article)?.node;
  expect(textIn(seen)).toMatchObject({ text });
  const asked = (await send(service.url, post(`{ article(id: "${article}") { text } }`))).json.data.article;
  expect(textIn(told)).toMatchObject(asked);
  expect(asked.text).not.toBe(text);
  // The sentences of which others are told nothing.
  const withheld = text.split(/(?<=[.?!])\s+/).filter((each) => !asked.text.includes(each));
  expect(withheld.length).toBeGreaterThan(0);
  for (const each of withheld) expect(JSON.stringify(told)).not.toContain(JSON.stringify(each).slice(1, -1));

  const closing = await change(`setAccess(article: "${article}", access: EDITORS) { decision { id } }`);
  // As if it had never been there, nothing says that it went: what somebody decides then ends the wait.
  const [one] = await loneClaims();
  const { decision } = await decide(one!.claim);
  const later = JSON.stringify(await others.until(one!.fact));
  expect(later).not.toContain(article);
  for (const each of text.split(/\n+|(?<=[.?!])\s+/).filter((some) => some.length > 20))
    expect(later).not.toContain(JSON.stringify(each).slice(1, -1));
  for (const id of [decision, closing.setAccess.decision.id])
    await change(`undo(decision: "${id}") { decision { id } }`);
  await removeSource(graph, model, article);
  for (const each of [others, curator]) each.end();
});

test('progress of an article is reported at once and after each decision, even for an article loaded later', async () => {
  const query = `subscription ($article: ID!) {
    articleProgress(article: $article) { article { headline } claims pending accepted rejected }
  }`;
  const [one] = await loneClaims();
  const read = async (stream: Awaited<ReturnType<typeof follow>>): Promise<any> => {
    const { data } = (await stream.next()) as { data?: any };
    return data?.articleProgress;
  };
  const article = 'Article:russia-india-defence-cooperation';
  const stream = await follow(service.url, { article }, undefined, query);
  const before = (await read(stream)) as Record<'claims' | 'accepted' | 'rejected', number>;
  expect(before.claims).toBeGreaterThan(50);
  const { decision } = await decide(one!.claim);
  const after = await read(stream);
  expect(after).toEqual({ ...before, accepted: before.accepted - 1, rejected: before.rejected + 1 });
  await change(`undo(decision: "${decision}") { decision { id } }`);
  expect(await read(stream)).toEqual(before);
  stream.end();

  const coming = 'Article:made-up-year-in-review';
  const early = await follow(service.url, { article: coming }, undefined, query);
  expect(await read(early)).toMatchObject({ article: null, claims: 0 });
  await loadSources(graph, model, [folder('tests/fixtures/articles/made-up-year-in-review')]);
  expect((await read(early)).article.headline).toMatch(/./);
  await removeSource(graph, model, coming);
  expect(await read(early)).toMatchObject({ article: null, claims: 0 });
  early.end();
  const none = await follow(service.url, { article: 'India' }, undefined, query);
  expect((await none.next())?.errors?.[0]?.message).toContain('must be the id of an article');
});

test('where saved operations alone are answered, the saved subscription is', async () => {
  const trusting = await serve({ trustedOnly: true });
  const stream = await follow(trusting.url, {}, undefined, readOperation('subscriptions/whatChanges'));
  stream.end();
  const refused = (await follow(trusting.url).catch((error: unknown) => error)) as NetworkError<Response>;
  expect(refused.response?.status).toBe(403);
});

describe('a stream is refused', () => {
  test('to anonymous callers where reading is', async () => {
    const closed = await serve({ host: '0.0.0.0', allowedHosts: ['127.0.0.1'] });
    const url = `http://127.0.0.1:${new URL(closed.url).port}/graphql`;
    const refused = await follow(url).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NetworkError);
    expect((refused as NetworkError<Response>).response?.status).toBe(401);
    const stream = await follow(url, {}, editor.key);
    stream.end();
  });

  test.each([
    ['for a query', '{ howMuch: __typename }', {}, 'BAD_REQUEST', 'Send queries and mutations to /graphql'],
    [
      'for what the schema does not have',
      'subscription { articles }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'articles',
    ],
    ['for what is no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    [
      'for what nothing is called',
      changesOf,
      { about: 'Atlantis' },
      'BAD_USER_INPUT',
      'about: Nothing is named',
    ],
    ['for a moment that is none', changesOf, { since: 'yesterday' }, 'BAD_USER_INPUT', 'must be a moment'],
  ])('%s, in its only event', async (_name, query, variables, code, message) => {
    const stream = await follow(service.url, variables, undefined, query);
    const result = await stream.next();
    expect(result?.errors?.map(({ extensions }: any) => extensions.code)).toEqual([code]);
    expect(result?.errors?.[0]?.message).toContain(message);
    expect(await stream.next()).toBeUndefined();
  });

  test.each<[string, Raw, number, string]>([
    ['by GET', { path: '/graphql/stream?query=subscription{x}', method: 'GET' }, 405, 'METHOD_NOT_ALLOWED'],
    ['without a document', { path: '/graphql/stream', body: '[]' }, 400, 'BAD_REQUEST'],
    ['at /graphql, which answers once', post('subscription { changes { truncated } }'), 400, 'BAD_REQUEST'],
  ])('%s', async (_name, raw, status, code) => {
    const answer = await send(service.url, raw);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  });

  test('to whoever has as many open as one may have, until one is closed', async () => {
    const streams = await Promise.all(
      Array.from({ length: limits.subscriptionsOfCaller }, () => follow(service.url, {}, editor.key)),
    );
    const open = async (): Promise<string> =>
      /entente_subscriptions_open (\d+)/.exec(
        await (await fetch(new URL('/metrics', service.url))).text(),
      )?.[1] ?? '';
    expect(await open()).toBe(String(limits.subscriptionsOfCaller));
    const refused = (await follow(service.url, {}, editor.key).catch(
      (error: unknown) => error,
    )) as NetworkError<Response>;
    expect(refused.response?.status).toBe(429);
    // Another caller has places of their own.
    (await follow(service.url)).end();
    streams[0]!.end();
    await until(async () => (await open()) === String(limits.subscriptionsOfCaller - 1));
    streams.push(await follow(service.url, {}, editor.key));
    for (const each of streams) each.end();
  });
});

test('a service that stops ends its streams so that clients connect again', async () => {
  const stopping = await serve();
  const stream = await follow(stopping.url);
  await stopping.stop();
  await expect(stream.next()).rejects.toThrow(NetworkError);
});
