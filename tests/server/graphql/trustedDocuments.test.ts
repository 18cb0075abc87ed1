import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { connect, firstQuery } from '../../../client/src/client.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import type { ServerSettings } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { readOperation } from '../../support/savedOperations.ts';
import { type TestService, startTestService } from '../../support/startTestService.ts';

let graph: Graph;
const services: TestService[] = [];

beforeAll(async () => {
  graph = await loadedGraph();
});

async function serve(settings: Partial<ServerSettings> = {}): Promise<TestService> {
  const service = await startTestService(graph, model, settings);
  services.push(service);
  return service;
}

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()));
});

afterAll(closeGraph);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const variables = { country: 'India' };

/** Sends a request with its parameters in the body, or in the address. */
async function send(
  service: TestService,
  method: 'GET' | 'POST',
  parameters: Record<string, unknown>,
  headers: Record<string, string> = {},
) {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const url = method === 'GET' ? `${service.url}?${new URLSearchParams(texts).toString()}` : service.url;
  const response = await fetch(url, {
    method,
    headers: { ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers },
    ...(method === 'POST' && { body: JSON.stringify(parameters) }),
  });
  const body = response.status === 304 ? undefined : ((await response.json()) as any);
  return {
    status: response.status,
    headers: response.headers,
    code: body?.errors?.[0].extensions.code,
    ...body,
  };
}

describe.each(['GET', 'POST'] as const)('by %s', (method) => {
  test('a saved operation is asked by the hash of its text, in both protocols', async () => {
    const service = await serve();
    const hash = hashOf(readOperation('firstQuery'));
    const byId = await send(service, method, { documentId: `sha256:${hash}`, variables });
    expect(byId.data.country.name).toBe('India');
    const persistedQuery = { version: 1, sha256Hash: hash };
    const apollo = await send(service, method, { extensions: { persistedQuery }, variables });
    expect(apollo.data).toEqual(byId.data);
    const asPrinted = { version: 1, sha256Hash: hashOf(print(firstQuery)) };
    const printed = await send(service, method, { extensions: { persistedQuery: asPrinted }, variables });
    expect(printed.data).toEqual(byId.data);
  });

  test('a query is found by its hash once it was sent with it (automatic persisted queries)', async () => {
    const service = await serve();
    const query = `{ country(name: "India") { name } } # ${method}`;
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    expect(await send(service, method, { extensions })).toMatchObject({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
    const sent = await send(service, method, { query, extensions });
    expect(sent.data.country.name).toBe('India');
    expect((await send(service, method, { extensions })).data).toEqual(sent.data);
  });

  test('where only saved operations are answered, all others are refused', async () => {
    const service = await serve({ trustedOnly: true });
    const saved = readOperation('firstQuery');
    expect((await send(service, method, { query: saved, variables })).data.country.name).toBe('India');
    const spaced = saved.replaceAll('\n', '\n\n');
    expect((await send(service, method, { query: spaced, variables })).status).toBe(200);
    for (const query of ['{ __typename }', `${saved} query other { __typename }`, '{']) {
      expect(await send(service, method, { query })).toMatchObject({
        status: 403,
        code: 'DOCUMENT_NOT_TRUSTED',
      });
      const persistedQuery = { version: 1, sha256Hash: hashOf(query) };
      expect((await send(service, method, { query, extensions: { persistedQuery } })).status).toBe(403);
    }
  });
});

test('the typed client is answered where only saved operations are', async () => {
  const service = await serve({ trustedOnly: true });
  const { data } = await connect({ url: service.url })(firstQuery, variables);
  expect(data.country?.name).toBe('India');
});

test('a change never hides behind a hash in a shared answer', async () => {
  const service = await serve({ cacheMs: 60_000 });
  const query = 'mutation { reviewClaim(id: "Claim:none", review: PENDING) { id } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
  for (const parameters of [{ query, extensions }, { extensions }, { extensions }]) {
    const { code, headers } = await send(service, 'POST', parameters);
    expect([code, headers.get('cache-status')]).toEqual(['UNAUTHENTICATED', null]);
  }
});

test('shared caches may hold anonymous answers to GET where reading is public, and only there', async () => {
  const question = { query: '{ country(name: "India") { name } }' };
  const open = await serve({ publicRead: true, cacheMs: 60_000, sharedCacheS: 30 });
  const { headers } = await send(open, 'GET', question);
  expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30');
  expect(headers.get('vary')).toContain('authorization');
  const etag = headers.get('etag') ?? '';
  const again = await send(open, 'GET', question, { 'if-none-match': etag });
  expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=0, s-maxage=30']);
  expect((await send(open, 'POST', question)).headers.get('cache-control')).toBe('no-store');
  const wrong = await send(open, 'GET', { query: '{ nothing }' });
  expect(wrong.headers.get('cache-control')).toBe('no-store');
  const closed = await serve({ cacheMs: 60_000, sharedCacheS: 30 });
  expect((await send(closed, 'GET', question)).headers.get('cache-control')).toBe('private, no-cache');
});
