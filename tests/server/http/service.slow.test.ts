import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { listen } from '../../../src/server/http/listen.ts';
import type { LogEntry } from '../../../src/server/http/writeLog.ts';
import { type ServerSettings, type Service, startServer } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';
import { promiseOf } from '../../support/promiseOf.ts';
import { until } from '../../support/until.ts';
import { post, send } from '../hostile/send.ts';
import { fakeGraph, slowRead } from './fakeGraph.ts';

const india = post('{ country(id: "Country:india") { name } }');
const services: Service[] = [];
const logged: LogEntry[] = [];

async function serve(graph: Graph, settings: Partial<ServerSettings> = {}): Promise<Service> {
  const log = (entry: LogEntry): void => void logged.push(entry);
  const service = await startServer(graph, model, { host: '127.0.0.1', port: 0, log, ...settings });
  services.push(service);
  return service;
}

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()));
  logged.length = 0;
});

afterAll(closeGraph);

describe('faults', () => {
  test('of unknown kind leave as INTERNAL with a request id; their words stay in the log', async () => {
    const secret = 'password hunter2 for bolt://10.0.0.7 in /srv/secret.ts: MATCH (n) RETURN n';
    const { url } = await serve(fakeGraph(() => Promise.reject(new Error(secret))));
    const { text, json, headers } = await send(url, india);
    expect(text).not.toMatch(/hunter2|10\.0\.0\.7|secret\.ts|MATCH/);
    const requestId = headers['x-request-id'];
    expect(json.errors[0].extensions).toEqual({ code: 'INTERNAL', requestId });
    expect(logged).toMatchObject([{ event: 'error', requestId, code: 'INTERNAL' }]);
    expect(String(logged[0]?.cause)).toContain('hunter2');
  });

  test('of a list are at most five', async () => {
    const { url } = await serve(fakeGraph(() => Promise.reject(new Error('no'))));
    const { json } = await send(
      url,
      post(
        `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: country(id: "Country:x") { name }`).join(' ')} }`,
      ),
    );
    expect(json.errors).toHaveLength(5);
  });
});

describe('time', () => {
  test('an answer that takes too long is given up with 503, and its work in the database ended', async () => {
    let aborted = 0;
    const { url } = await serve(fakeGraph(slowRead(60_000, () => (aborted += 1))), { answerMs: 300 });
    const { status, json, headers } = await send(url, india);
    expect([status, json.errors[0].extensions.code, headers['retry-after']]).toEqual([
      503,
      'DEADLINE_EXCEEDED',
      '1',
    ]);
    expect(aborted).toBe(1);
  });

  test('a client that goes away ends its work', async () => {
    const [begun, aborted] = [promiseOf(), promiseOf()];
    const { url } = await serve(fakeGraph(slowRead(60_000, aborted.resolve, begun.resolve)));
    const leaving = new AbortController();
    const asked = fetch(url, {
      method: 'POST',
      body: String(india.body),
      headers: { 'content-type': 'application/json' },
      signal: leaving.signal,
    });
    await begun.promise;
    leaving.abort();
    await expect(asked).rejects.toThrow('aborted');
    await aborted.promise;
  });

  test('the real database drops what is aborted', async () => {
    const graph = await loadedGraph();
    const ending = new AbortController();
    const running = graph.read(
      'UNWIND range(1, 1000000000) AS n RETURN sum(n)',
      {},
      { signal: ending.signal },
    );
    const refused = expect(running).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const count = async (): Promise<unknown> =>
      (
        await graph.read(
          'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range(1" RETURN count(*) AS n',
        )
      )[0]?.get('n');
    await until(async () => (await count()) === 1);
    ending.abort();
    await refused;
    await until(async () => (await count()) === 0);
  });

  test('headers and bodies that drip are cut off', async () => {
    const timeouts = {
      headersMs: 300,
      requestMs: 600,
      connectionCheckMs: 50,
      keepAliveMs: 5_000,
      idleMs: 30_000,
    };
    const { port, stop } = await listen((request) => request.resume(), '127.0.0.1', 0, timeouts);
    const drip = (head: string): Promise<string> =>
      new Promise((resolve) => {
        const begun = performance.now();
        const socket = connect(port, '127.0.0.1', () => socket.write(head));
        const timer = setInterval(() => socket.write('x'), 50);
        let answer = '';
        socket.on('data', (chunk) => (answer += String(chunk)));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          clearInterval(timer);
          resolve(`${answer.slice(9, 12)} ${performance.now() - begun < 2_000 ? 'in time' : 'late'}`);
        });
      });
    expect(await drip('POST / HTTP/1.1\r\nhost: x\r\nx-a: ')).toBe('408 in time');
    expect(await drip('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n')).toBe('408 in time');
    await stop();
  });
});

describe('load', () => {
  test('beyond the requests in flight, others are refused at once', async () => {
    const { url } = await serve(fakeGraph(slowRead(600)), { maxInFlight: 3 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(url, india)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(7);
    for (const { json, headers, milliseconds } of refused) {
      expect([json.errors[0].extensions.code, headers['retry-after']]).toEqual(['SERVER_BUSY', '1']);
      expect(milliseconds).toBeLessThan(400);
    }
    expect((await send(url, india)).status).toBe(200);
  });

  test('a client that asks too often is told when to go on', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)), { rateLimit: 5 });
    const answers = [];
    for (let count = 0; count < 7; count += 1) answers.push(await send(url, india));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const { json, headers } = answers[6]!;
    expect(json.errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  test('a stop answers everything that was asked, and nothing more', async () => {
    const { url, stop } = await serve(fakeGraph(slowRead(2_000)));
    const asked = Array.from({ length: 20 }, () => send(url, india));
    const counts = async () => (await send(url, { method: 'GET', path: '/metrics' })).text;
    await until(async () => (await counts()).includes('\nentente_questions_open 20\n'));
    await stop();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    await expect(send(url, india)).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('anonymous callers', () => {
  test('get suggestions where they may read the schema', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)));
    const { text } = await send(url, post('{ country(id: "Country:india") { nam } }'));
    expect(text).toMatch(/Did you mean .*name/);
  });

  test('get no suggestions where the schema is closed; who is known does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-keys-'));
    const keys = join(folder, 'keys');
    // printf key | sha256sum
    writeFileSync(keys, 'ann reader 2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683\n');
    const { url } = await serve(fakeGraph(slowRead(0)), { introspection: false, apiKeysFile: keys });
    const ask = (query: string, key?: string) =>
      send(url, {
        ...post(query),
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      });
    const misspelt = '{ country(id: "Country:india") { nam } }';
    expect((await ask(misspelt)).text).not.toMatch(/Did you mean|"name"/);
    expect((await ask(misspelt, 'key')).text).toMatch(/Did you mean .*name/);
    const introspection = '{ __schema { queryType { name } } }';
    expect((await ask(introspection)).json.errors[0].extensions.code).toBe('INTROSPECTION_CLOSED');
    expect((await ask(introspection, 'key')).json.data.__schema.queryType.name).toBe('Query');
  });

  test('from listed origins may ask from a browser, others not', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)), { allowedOrigins: ['https://news.example'] });
    const preflight = (origin: string) =>
      send(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const allowed = await preflight('https://news.example');
    expect([allowed.status, allowed.headers['access-control-allow-origin']]).toEqual([
      204,
      'https://news.example',
    ]);
    const refused = await preflight('https://evil.example');
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([405, undefined]);
  });

  test('may send the headers of Apollo and other clients from a listed origin', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)), { allowedOrigins: ['https://news.example'] });
    const { headers } = await send(url, { method: 'OPTIONS', headers: { origin: 'https://news.example' } });
    const allowed = headers['access-control-allow-headers'];
    for (const name of ['apollographql-client-name', 'apollographql-client-version', 'authorization'])
      expect(allowed).toContain(name);
  });

  test('GET requests need no special header unless they may come from another origin', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)));
    const ask = async (headers: Record<string, string>) => {
      const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
      return (await send(url, { method: 'GET', path, headers })).status;
    };
    const browser = { 'user-agent': 'Mozilla/5.0' };
    expect(await ask({})).toBe(200);
    expect(await ask({ ...browser, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await ask(browser)).toBe(400);
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(await ask({ ...browser, 'sec-fetch-site': site })).toBe(400);
    expect(await ask({ origin: 'https://evil.example' })).toBe(400);
    expect(await ask({ ...browser, 'apollo-require-preflight': '1' })).toBe(200);
  });

  test('are answered at /graphql/ too, and given the schema as SDL where they may read it', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)));
    expect((await send(url, { ...india, path: '/graphql/' })).status).toBe(200);
    const { status, text } = await send(url, { method: 'GET', path: '/schema.graphql' });
    expect(status).toBe(200);
    expect(text).toContain('type Contract implements');
    const closed = await serve(fakeGraph(slowRead(0)), { introspection: false });
    const { json } = await send(closed.url, { method: 'GET', path: '/schema.graphql' });
    expect(json.errors[0].extensions.code).toBe('INTROSPECTION_CLOSED');
  });

  test('get long answers compressed when they ask for it, and short ones as they are', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)));
    const ask = (query: string, encoding: string) =>
      fetch(url, {
        ...post(query),
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      });
    const long = '{ __schema { types { name description } } }';
    const plain = await ask(long, 'identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const text = await plain.text();
    for (const encoding of ['br', 'gzip']) {
      const answer = await ask(long, `${encoding}, deflate`);
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(text.length / 2);
      expect(await answer.text()).toBe(text);
    }
    expect((await ask(long, 'br;q=0')).headers.get('content-encoding')).toBeNull();
    expect((await ask('{ __typename }', 'br')).headers.get('content-encoding')).toBeNull();
  });

  test('may name listed hosts', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)), { allowedHosts: ['graph.example'] });
    const { status } = await send(url, {
      ...india,
      headers: { 'content-type': 'application/json', host: 'graph.example:443' },
    });
    expect(status).toBe(200);
  });
});

describe('health', () => {
  test('alive whatever the database does; ready when it answers with schema and data', async () => {
    const dead = await serve(fakeGraph(() => Promise.reject(new Error('dead'))));
    const get = (url: string, path: string) => send(url, { method: 'GET', path, headers: {} });
    expect(await get(dead.url, '/healthz')).toMatchObject({ status: 200, json: { status: 'alive' } });
    expect((await get(dead.url, '/readyz')).json.errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
    const alive = await serve(await loadedGraph());
    expect(await get(alive.url, '/readyz')).toMatchObject({ status: 200, json: { status: 'ready' } });
  });

  test('pages keep their own policy; everything else may load nothing', async () => {
    const { url } = await serve(fakeGraph(slowRead(0)));
    const policy = async (path: string): Promise<unknown> =>
      (await send(url, { method: 'GET', path, headers: {} })).headers['content-security-policy'];
    expect(await policy('/')).toContain("script-src 'self'");
    expect(await policy('/healthz')).toBe("default-src 'none';frame-ancestors 'none'");
    const browsing = await send(url, { method: 'GET', headers: { accept: 'text/html,*/*' } });
    expect([browsing.status, browsing.headers.location]).toEqual([303, '/playground']);
  });
});
