import { setTimeout as sleep } from 'node:timers/promises';
import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { folder, model } from '../support/loadedGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { type OwnDatabase, ownDatabase } from '../support/ownDatabase.ts';
import { startLoader } from './startLoader.ts';

/** How often the loader is killed; a thorough run sets FAULT_ROUNDS=20. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 3);

describe('A loader that is killed', () => {
  let database: OwnDatabase;
  let graph: Graph;

  const empty = () => graph.write((run) => run('MATCH (n) DETACH DELETE n'));

  beforeAll(async () => {
    database = await ownDatabase();
    graph = openGraph(database.login);
  });

  afterAll(async () => {
    await graph.close();
    await database.stop();
  });

  /** Loads in this process: what runs again after a kill, or beside another. */
  const loadHere = () => loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);

  test('a loader killed at any moment and run again, or run twice at once, leaves the graph of a clean run', async () => {
    await setupGraph(graph);
    await loadHere();
    const expected = await contentHash(graph);
    expect(expected.nodes).toBeGreaterThan(100);

    // Two at once. Plans are made by now, so that this is also the time that a kill must fall into.
    await empty();
    const begun = performance.now();
    const beside = (await startLoader()).load(database.login);
    await loadHere();
    expect(await beside).toBe(0);
    const tookMs = performance.now() - begun;
    expect(await contentHash(graph)).toEqual(expected);

    const counts = { killed: 0, finished: 0, differing: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const loader = await startLoader();
      await empty();
      const loading = loader.load(database.login);
      // A random moment is the point of this test. The first is early for certain, so that at least one kill is one.
      await sleep(round === 0 ? 100 : (Math.random() * tookMs) / 2);
      loader.kill();
      counts[(await loading) === null ? 'killed' : 'finished'] += 1;
      await loadHere();
      if ((await contentHash(graph)).hash !== expected.hash) counts.differing += 1;
    }
    process.stdout.write(`loader: ${JSON.stringify({ rounds, ...counts })}\n`);
    expect(counts.differing).toBe(0);
    expect(counts.killed).toBeGreaterThan(0);
  });
});
