import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jLogin } from '../../src/config.ts';
import { type Graph, openGraph } from '../../src/graph/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';

let graph: Graph;
let writer: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  writer = openGraph(JSON.parse(process.env.ENTENTE_TEST_NEO4J ?? '{}') as Neo4jLogin);
  const name =
    "CREATE (:Entity:Country {id: 'Country:x', type: 'Country', name: '0', aliases: [], origins: [], articleClaims: 0})";
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

test.each([0, 50])(
  'no answer is older than a window of %i ms, whoever writes in Cypher meanwhile',
  async (cacheMs) => {
    const service = await startServer(graph, model, {
      host: '127.0.0.1',
      port: 0,
      cacheMs,
      log: () => undefined,
    });
    const committed: number[] = [performance.now()];
    const [reset] = [await writer.write((run) => run("MATCH (c:Entity {id: 'Country:x'}) SET c.name = '0'"))];
    expect(reset).toEqual([]);
    let writing = true;
    const write = async (): Promise<void> => {
      for (let number = 1; number <= 40; number += 1) {
        await writer.write((run) =>
          run("MATCH (c:Entity {id: 'Country:x'}) SET c.name = $name", { name: String(number) }),
        );
        committed[number] = performance.now();
        await sleep(15 + (number % 3) * 40);
      }
      writing = false;
    };
    const stale: string[] = [];
    let hits = 0;
    const hammer = async (): Promise<void> => {
      while (writing) {
        const { number, asked, hit } = await read(service);
        hits += hit ? 1 : 0;
        const due = committed.findLastIndex((at) => at <= asked - cacheMs);
        if (number < due) stale.push(`${String(number)} was served when ${String(due)} was due`);
      }
    };
    await Promise.all([write(), ...Array.from({ length: 8 }, hammer)]);
    await service.stop();
    expect(stale).toEqual([]);
    expect(hits).toBeGreaterThan(0);
  },
);

test('a request may demand an answer that was not kept', async () => {
  const service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    cacheMs: 1_000,
    log: () => undefined,
  });
  await read(service);
  expect((await read(service)).hit).toBe(true);
  const response = await fetch(service.url, {
    method: 'POST',
    headers: { ...headers, 'cache-control': 'no-cache' },
    body,
  });
  expect(response.headers.has('cache-status')).toBe(false);
  await service.stop();
});

test('without the setting nothing is kept', async () => {
  const service = await startServer(graph, model, { host: '127.0.0.1', port: 0, log: () => undefined });
  await read(service);
  expect((await read(service)).hit).toBe(false);
  await service.stop();
});
