import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { readByIds } from '../../../src/neo4j/readByIds.ts';
import { type Service, startServer } from '../../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../../support/loadedGraph.ts';

let graph: Graph;
const services: Service[] = [];

/** A service over the loaded graph that records the ids of each statement. `fails` makes some statements fail, `slowMs` slows all. */
async function watch(fails: (ids: readonly string[]) => boolean = () => false, slowMs = 0) {
  const asked: (readonly string[])[] = [];
  const read: Graph['read'] = async (text, parameters = {}, options) => {
    const ids = (parameters.ids ?? []) as string[];
    asked.push(ids);
    await sleep(slowMs);
    return fails(ids) ? Promise.reject(new Error('too much')) : graph.read(text, parameters, options);
  };
  const watched = { ...graph, read, readByIds: readByIds(read) };
  const service = await startServer(watched, model, {
    host: '127.0.0.1',
    port: 0,
    log: () => undefined,
    maxInFlight: 1_000, // nobody is refused, however busy the machine is
  });
  services.push(service);
  const ask = async (query: string, variables: object = {}, signal?: AbortSignal): Promise<string> => {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    return response.text();
  };
  return { ask, asked };
}

beforeAll(async () => {
  graph = await loadedGraph();
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()));
});
afterAll(closeGraph);

const about = 'query about($id: ID!) { entity(id: $id) { id name facts(first: 3) { nodes { id title } } } }';

const someIds = async (): Promise<string[]> =>
  (await graph.read('MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT 30')).map(
    (row) => row.get('id') as string,
  );

test('concurrent look-ups of different ids share a statement, and each gets its own answer', async () => {
  const ids = await someIds();
  const { ask, asked } = await watch();
  const alone = new Map<string, string>();
  for (const id of ids) alone.set(id, await ask(about, { id }));
  expect(asked).toHaveLength(ids.length);
  asked.length = 0;
  const client = async (_: unknown, first: number): Promise<void> => {
    for (let round = 0; round < 30; round += 1) {
      const id = ids[(first * 2 + round) % ids.length] ?? '';
      expect(await ask(about, { id })).toBe(alone.get(id));
    }
  };
  await Promise.all(Array.from({ length: 15 }, client));
  expect(asked.length).toBeLessThan(450); // how many fewer depends on how busy the machine is
  expect(Math.max(...asked.map(({ length }) => length))).toBeGreaterThan(1);
  expect([...new Set(asked.flat())].sort()).toEqual(ids);
});

test('what makes others fail does not make them fail', async () => {
  const [bad = '', ...ids] = await someIds();
  const { ask } = await watch((all) => all.includes(bad));
  await ask(about, { id: bad });
  const answers = await Promise.all([bad, ...ids].map((id) => ask(about, { id })));
  const failed = answers.filter((text) => text.includes('"errors"'));
  expect(failed).toHaveLength(1);
  expect(answers.indexOf(failed[0] ?? '')).toBe(0);
});

test('concurrent identical requests share answers, even if the first client disconnects', async () => {
  const { ask, asked } = await watch(undefined, 30);
  const query = '{ contracts { totalCount nodes { id } } }';
  const alone = await ask(query);
  asked.length = 0;
  expect(new Set(await Promise.all(Array.from({ length: 30 }, () => ask(query))))).toEqual(new Set([alone]));
  expect(asked.length).toBeLessThan(30);
  const gone = new AbortController();
  const first = ask(query, {}, gone.signal).catch(() => 'gone');
  const others = Promise.all(Array.from({ length: 5 }, () => ask(query)));
  gone.abort();
  expect(await first).toBe('gone');
  expect(new Set(await others)).toEqual(new Set([alone]));
});

test('a question with errors is answered to each with its own request', async () => {
  const { ask } = await watch(() => true);
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('{ contracts { nodes { id } } }')));
  const requests = answers.map((text) => /"requestId":"([^"]+)"/.exec(text)?.[1]);
  expect(new Set(requests).size).toBe(8);
});
