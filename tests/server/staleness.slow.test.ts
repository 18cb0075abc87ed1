import { EventEmitter, once } from 'node:events';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

let graph: Graph;
let writer: Graph;
let service: Service | undefined;

/** A service that is stopped after its test, also when that fails. */
async function serve(settings: object): Promise<Service> {
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    log: () => undefined,
    ...settings,
  });
  return service;
}

afterEach(() => service?.stop());

beforeAll(async () => {
  graph = await emptyGraph();
  writer = openGraph(testLogin());
  const name =
    "CREATE (:Entity:Country {id: 'Country:x', type: 'Country', name: '0', aliases: [], origins: [], articleClaims: 0, rank: 0})";
  await writer.write((run) => run(name));
});
afterAll(async () => {
  await writer.close();
  await emptyGraph();
  await closeGraph();
});

const body = JSON.stringify({ query: '{ country(id: "Country:x") { name } }' });
const headers = { 'content-type': 'application/json' };

/** One answer: the number it shows, when it was asked for, and whether it was kept. */
async function read(service: Service): Promise<{ number: number; asked: number; hit: boolean }> {
  const asked = performance.now();
  const response = await fetch(service.url, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { country: { name: string } } };
  return {
    number: Number(data.country.name),
    asked,
    hit: response.headers.get('cache-status') === 'entente; hit',
  };
}

test.each([{ cacheMs: 0 }, { cacheMs: 50 }, {}])(
  'no answer is older than the window of %j, whoever writes in Cypher meanwhile; without one, than its question',
  async (settings: { cacheMs?: number }) => {
    const service = await serve(settings);
    const committed: number[] = [performance.now()];
    const [reset] = [await writer.write((run) => run("MATCH (c:Entity {id: 'Country:x'}) SET c.name = '0'"))];
    expect(reset).toEqual([]);
    let writing = true;
    const answers = new EventEmitter();
    const write = async (): Promise<void> => {
      for (let number = 1; number <= 40; number += 1) {
        await writer.write((run) =>
          run("MATCH (c:Entity {id: 'Country:x'}) SET c.name = $name", { name: String(number) }),
        );
        committed[number] = performance.now();
        for (let reads = (number % 3) * 12; reads >= 0; reads -= 1) await once(answers, 'answer');
      }
      writing = false;
    };
    const stale: string[] = [];
    let hits = 0;
    const hammer = async (): Promise<void> => {
      while (writing) {
        const { number, asked, hit } = await read(service);
        answers.emit('answer');
        hits += hit ? 1 : 0;
        const due = committed.findLastIndex((at) => at <= asked - (settings.cacheMs ?? 0));
        if (number < due) stale.push(`${String(number)} was served when ${String(due)} was due`);
      }
    };
    await Promise.all([write(), ...Array.from({ length: 8 }, hammer)]);
    expect(stale).toEqual([]);
    expect(hits > 0).toBe(settings.cacheMs !== undefined);
  },
);

test('a request may demand an answer that was not kept', async () => {
  const service = await serve({ cacheMs: 1_000 });
  await read(service);
  expect((await read(service)).hit).toBe(true);
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { ...headers, 'cache-control': 'no-cache' },
    body,
  });
  expect(response.headers.has('cache-status')).toBe(false);
});

test('without the setting nothing is kept', async () => {
  const service = await serve({});
  await read(service);
  expect((await read(service)).hit).toBe(false);
});

test('who asks with GET is told by a tag alone that an answer still holds', async () => {
  const service = await serve({ cacheMs: 0 });
  const url = `${service.url}?query=${encodeURIComponent('{ country(id: "Country:x") { name } }')}`;
  const get = (tag = ''): Promise<Response> =>
    fetch(url, { headers: { 'apollo-require-preflight': 'true', ...(tag && { 'if-none-match': tag }) } });
  const first = await get();
  const tag = first.headers.get('etag') ?? '';
  expect([first.status, tag.length]).toEqual([200, 24]);
  const again = await get(tag);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  await writer.write((run) => run("MATCH (c:Entity {id: 'Country:x'}) SET c.name = 'changed'"));
  const changed = await get(tag);
  expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  expect(await changed.json()).toMatchObject({ data: { country: { name: 'changed' } } });
  const wrong = await fetch(`${service.url}?query=%7Bnothing%7D`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect([wrong.status, wrong.headers.has('etag')]).toEqual([400, false]);
});

test('`/metrics` counts answers, those that were kept, and nothing that was asked', async () => {
  const service = await serve({ cacheMs: 1_000 });
  await read(service);
  await read(service);
  await read(service);
  const response = await fetch(new URL('/metrics', service.url));
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  for (const line of [
    'entente_answers_total{status="200"} 3',
    'entente_kept_hits 2',
    'entente_kept_misses 1',
    'entente_answer_seconds_count 3',
    'entente_questions_open 0',
  ])
    expect(text).toContain(line);
  expect(text).not.toContain('Country');
});

test('`/metrics` is closed to anonymous callers where others than this machine can ask', async () => {
  const service = await serve({ host: '0.0.0.0', publicRead: true, allowedHosts: ['127.0.0.1'] });
  const { port } = new URL(service.url);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(401);
});
