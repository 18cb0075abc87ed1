import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { makeApiKey } from '../../src/server/auth/apiKeys.ts';
import type { LogEntry } from '../../src/server/http/writeLog.ts';
import { limits } from '../../src/server/limits/limits.ts';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { until } from '../support/until.ts';
import { type TestService, startTestService } from '../support/startTestService.ts';

const [admin, editor] = [makeApiKey(), makeApiKey()];
const apiKeysFile = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
writeFileSync(apiKeysFile, `ada admin ${admin.sha256}\ned editor ${editor.sha256}\n`);

const logged: LogEntry[] = [];
let graph: Graph;
let open: TestService;
let closed: TestService;

beforeAll(async () => {
  graph = await loadedGraph();
  const log = (entry: LogEntry) => void logged.push(entry);
  open = await startTestService(graph, undefined, { cypher: true, apiKeysFile, log });
  closed = await startTestService(graph, undefined, { apiKeysFile, log });
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
  await closeGraph();
});

async function post(
  body: unknown,
  { key, method = 'POST', at = open }: { key?: string; method?: string; at?: TestService } = {},
): Promise<{ status: number; json: any }> {
  const response = await fetch(at.url.replace('/graphql', '/cypher'), {
    method,
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

const { key } = admin;
const countries = 'MATCH (c:Country) WHERE c.name IN $names RETURN c.name AS name ORDER BY name';

test('it is off unless a setting opens it', async () => {
  expect((await post({ statement: countries }, { key, at: closed })).status).toBe(404);
});

test('an admin gets columns and rows', async () => {
  const parameters = { names: ['Russia', 'India'] };
  const { status, json } = await post({ statement: countries, parameters }, { key });
  expect({ status, json }).toEqual({
    status: 200,
    json: { columns: ['name'], rows: [['India'], ['Russia']] },
  });
});

test('an admin gets the nodes and relationships of an answer, each once', async () => {
  const statement =
    'MATCH p = (:Country)<-[:BUYER]-(:Contract)-[:SELLER]->(:Country) RETURN p, nodes(p) AS again';
  const { json } = await post({ statement, format: 'graph' }, { key });
  expect(json.graph.nodes.map(({ labels }: any) => labels.at(-1)).sort()).toEqual([
    'Contract',
    'Country',
    'Country',
  ]);
  expect(json.graph.relationships.map(({ type }: any) => type).sort()).toEqual(['BUYER', 'SELLER']);
});

test('names that the graph does not have are noted', async () => {
  const { json } = await post({ statement: 'MATCH (c:Country) RETURN c.nam LIMIT 1' }, { key });
  expect(json).toEqual({
    columns: ['c.nam'],
    rows: [[null]],
    notes: ['c.nam is always null: Country has no property nam. Did you mean name?'],
  });
});

test('Neo4j Browser, a page of another origin, reads its guide and its style sheet', async () => {
  for (const [file, type, part] of [
    ['guide.html', 'text/html', '<article class="guide">'],
    ['style.grass', 'text/plain', 'node.Country {'],
  ] as const) {
    const address = new URL(`/neo4j-browser/${file}`, open.url);
    const response = await fetch(address, { headers: { origin: 'http://localhost:7474' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(part);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  }
});

test('nobody but an admin may ask, over POST alone', async () => {
  const statement = 'RETURN 1 AS x';
  expect((await post({ statement })).status).toBe(401);
  expect((await post({ statement }, { key: editor.key })).json.errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await post({ statement }, { key, method: 'GET' })).status).toBe(405);
});

test.each([
  [{ statement: 'MATCH (n) DELETE n' }, 400, 'STATEMENT_REFUSED'],
  [{ statement: 'MATCH (n) RETURN m' }, 400, 'BAD_USER_INPUT'],
  [{ statement: 5 }, 400, 'BAD_REQUEST'],
  [{}, 400, 'BAD_REQUEST'],
  [{ statement: 'RETURN 1', timeoutMs: 900_000 }, 400, 'BAD_REQUEST'],
  [{ statement: 'RETURN 1', parameters: [1] }, 400, 'BAD_REQUEST'],
  [{ statement: 'RETURN 1', format: 'xml' }, 400, 'BAD_REQUEST'],
  [['RETURN 1'], 400, 'BAD_REQUEST'],
])('%j is answered with %i %s', async (body, status, code) => {
  const answer = await post(body, { key });
  expect(answer.status).toBe(status);
  expect(answer.json.errors[0].extensions.code).toBe(code);
  expect(JSON.stringify(answer.json)).not.toMatch(/ at .+:\d+:\d+|node_modules/);
});

test('who asked what, and how it ended, is logged', async () => {
  await post({ statement: 'MATCH (n) SET n.x = 1' }, { key });
  expect(logged).toContainEqual(
    expect.objectContaining({
      event: 'audit',
      who: 'ada',
      statement: 'MATCH (n) SET n.x = 1',
      outcome: 'STATEMENT_REFUSED',
    }),
  );
});

test('more statements at once than the limit are told to wait', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let running = 0;
  const scan: Graph['scan'] = async (...asked) => {
    running += 1;
    await released;
    return graph.scan(...asked);
  };
  const held = await startTestService({ ...graph, scan }, undefined, { cypher: true, apiKeysFile });
  const ask = () => post({ statement: 'RETURN 1 AS x' }, { key, at: held });
  const first = Array.from({ length: limits.cypherAtOnce }, ask);
  await until(() => running === limits.cypherAtOnce);
  expect((await ask()).json.errors[0].extensions.code).toBe('SERVER_BUSY');
  release();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual(first.map(() => 200));
  expect((await ask()).status).toBe(200);
  await held.stop();
});
