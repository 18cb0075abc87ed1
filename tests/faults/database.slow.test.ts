import { setTimeout as sleep } from 'node:timers/promises';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { post, send } from '../server/hostile/send.ts';
import { folder, model } from '../support/loadedGraph.ts';
import { type OwnDatabase, ownDatabase } from '../support/ownDatabase.ts';
import { until } from '../support/until.ts';

describe('A database that fails', () => {
  let database: OwnDatabase;
  let graph: Graph;
  let service: Service;
  const question = post('{ country(id: "Country:india") { name } }');

  beforeAll(async () => {
    database = await ownDatabase();
    graph = openGraph(database.login);
    await setupGraph(graph);
    await loadSources(graph, model, [folder('data/reference')]);
    service = await startServer(graph, model, { host: '127.0.0.1', port: 0, log: () => undefined });
    expect((await send(service.url, question)).status).toBe(200);
  });

  afterAll(async () => {
    await service.stop();
    await graph.close();
    await database.stop();
  });

  /** Asks one after the other until `stopped`; statuses with codes, and the longest time. */
  async function askUntil(
    stopped: () => boolean,
    onAnswer: () => void = () => undefined,
  ): Promise<{ answers: Set<string>; worstMs: number; count: number }> {
    const answers = new Set<string>();
    let [worstMs, count] = [0, 0];
    while (!stopped()) {
      const { status, json, milliseconds } = await send(service.url, question);
      answers.add(`${status} ${json.errors?.[0]?.extensions.code ?? 'answered'}`);
      worstMs = Math.max(worstMs, milliseconds);
      count += 1;
      onAnswer();
      await sleep(20); // spaces the requests out: what is measured is each answer, not the load
    }
    return { answers, worstMs: Math.round(worstMs), count };
  }

  /** Milliseconds until the service answers again. */
  async function recovery(): Promise<number> {
    const begun = performance.now();
    await until(async () => (await send(service.url, question)).status === 200);
    return Math.round(performance.now() - begun);
  }

  const tell = (what: string, counts: object): void =>
    void process.stdout.write(`${what}: ${JSON.stringify(counts)}\n`);

  test('while the database hangs every request gets a documented code, and answers resume afterwards', async () => {
    let stopped = false;
    await database.hang();
    let answered = 0;
    const asking = [0, 1, 2].map(() =>
      askUntil(
        () => stopped,
        () => void (answered += 1),
      ),
    );
    // The first wait for the deadline; those after it are refused at once.
    await until(() => answered >= 12);
    stopped = true;
    const results = await Promise.all(asking);
    database.wake();
    const recoveredMs = await recovery();
    const worstMs = Math.max(...results.map((each) => each.worstMs));
    const answers = new Set(results.flatMap((each) => [...each.answers]));
    tell('hung', { worstMs, recoveredMs, answers: [...answers] });
    expect([...answers]).toEqual(['503 DATABASE_UNAVAILABLE']);
  });

  test('a killed database loses and doubles no acknowledged write, and clients see documented codes only', async () => {
    const acknowledged: string[] = [];
    const refused = new Set<string>();
    let stopped = false;
    const writing = [0, 1, 2, 3].map(async (writer) => {
      for (let number = 0; !stopped; number += 1) {
        const id = `${writer}-${number}`;
        try {
          await graph.write((run) => run('MERGE (p:Probe {id: $id})', { id }));
          acknowledged.push(id);
        } catch (error) {
          refused.add((error as { code: string }).code);
          await sleep(50); // a writer that was refused must not spin
        }
      }
    });
    const reading = askUntil(() => stopped);
    await until(() => acknowledged.length > 20);
    database.kill();
    await database.restart();
    const recoveredMs = await recovery();
    const already = acknowledged.length;
    await until(() => acknowledged.length > already + 20);
    stopped = true;
    await Promise.all(writing);
    const { answers, worstMs } = await reading;

    const rows = await graph.read('MATCH (p:Probe) RETURN p.id AS id, count(*) AS times');
    const stored = new Map(rows.map((row) => [row.get('id') as string, row.get('times') as number]));
    const lost = acknowledged.filter((id) => !stored.has(id)).length;
    const doubled = [...stored.values()].filter((count) => count > 1).length;
    const readBack = acknowledged.length - lost;
    tell('killed', {
      acknowledged: acknowledged.length,
      readBack,
      lost,
      doubled,
      worstMs,
      recoveredMs,
      refused: [...refused],
      answers: [...answers],
    });
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
    expect(acknowledged.length).toBeGreaterThan(10);
    expect([...refused]).toEqual(['DATABASE_UNAVAILABLE']);
    for (const answer of answers) expect(['200 answered', '503 DATABASE_UNAVAILABLE']).toContain(answer);
  });
});
