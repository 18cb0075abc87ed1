import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jLogin, readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/graph/embedded/openNeo4j.ts';
import { readRunning } from '../../src/graph/embedded/runningState.ts';
import { type Graph, openGraph } from '../../src/graph/openGraph.ts';
import { setupGraph } from '../../src/graph/setupGraph.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { makeReadings } from '../generate/makeReadings.ts';
import { storeBulk } from './storeBulk.ts';

/** Facts of a graph, by the name of its size. */
export const sizes = { S: 10_000, M: 100_000, L: 1_000_000 } as const;

/** What Neo4j may take for it, in megabytes: as much as its store takes on disk. */
const memoryMb = { S: 1_280, M: 4_096, L: 12_288 } as const;

/** A Neo4j of the bench's own, with a generated graph in it. */
export interface BenchGraph {
  graph: Graph;
  login: Neo4jLogin;
  /** The process of Neo4j, for its CPU time. */
  pid: number;
  /** Writes something that no answer shows, as another client would. */
  touch(): Promise<unknown>;
  stop(): Promise<void>;
}

const marker = 'Bench:graph';

/** Fills an empty graph with generated facts; does nothing when these very facts are there. */
export async function fillGraph(
  graph: Graph,
  model: Model,
  facts: number,
  report: (line: string) => void,
): Promise<void> {
  const [found] = await graph.read('MATCH (s:Source {id: $marker}) RETURN s.hash AS hash', { marker });
  const hash = `${String(facts)} facts, generator 3`;
  if (found?.get('hash') === hash) return;
  const [any] = await graph.read('MATCH (n) RETURN count(n) AS nodes');
  if (any?.get('nodes') !== 0)
    throw new Error('The graph must be empty or hold exactly the generated facts: remove its folder.');
  const rows = await storeBulk(graph, model, makeReadings(facts), report);
  await graph.write((run) => run('CREATE (s:Source {id: $marker, hash: $hash})', { marker, hash }));
  await graph.write((run) => run('CALL db.awaitIndexes(300)'));
  await graph.write((run) => run('CALL db.prepareForReplanning(60)'));
  report(`${String(rows)} rows stored`);
}

/** Opens the bench's own Neo4j for a size; the graph is kept in the temporary folder for the next run. */
export async function openBenchGraph(
  model: Model,
  size: keyof typeof sizes,
  report: (line: string) => void,
): Promise<BenchGraph> {
  const home = join(tmpdir(), `entente-bench-${size}`);
  const plain = readConfig({});
  const homes = { ...plain.homes, data: home, state: home };
  const config = { ...plain, homes, neo4jMemoryMb: memoryMb[size] };
  const neo4j = await openNeo4j(config, { preferredPort: 0, report });
  const running = await readRunning(join(home, 'embedded-neo4j.json'));
  const { uri, username, password, database } = neo4j;
  const login = { uri, username, password, database };
  const graph = openGraph(login);
  await setupGraph(graph);
  await fillGraph(graph, model, sizes[size], report);
  return {
    graph,
    login,
    pid: Number(running?.java.pid),
    touch: () =>
      graph.write((run) => run('MATCH (s:Source {id: $marker}) SET s.touched = timestamp()', { marker })),
    async stop() {
      await graph.close();
      await neo4j.stop();
    },
  };
}
