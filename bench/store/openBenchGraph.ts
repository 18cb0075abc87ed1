import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jLogin, readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/embedded/neo4j/openNeo4j.ts';
import { readRunning } from '../../src/embedded/neo4j/runningState.ts';
import { pathsOf } from '../../src/embedded/neo4j/startOwned.ts';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { finishImport } from '../../src/ingest/bulk/finishImport.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { makeReadings } from '../generate/makeReadings.ts';
import { storeCsv } from './storeCsv.ts';

/** A graph of a bench: what its folder is called, its facts, and what Neo4j may take for it. */
export interface BenchSize {
  name: string;
  facts: number;
  /** As much as its store takes on disk, where Neo4j's own speed is measured. */
  memoryMb: number;
}

/** The sizes at which questions are measured. */
export const sizes = {
  S: { name: 'S', facts: 10_000, memoryMb: 1_280 },
  M: { name: 'M', facts: 100_000, memoryMb: 4_096 },
  L: { name: 'L', facts: 1_000_000, memoryMb: 12_288 },
} as const satisfies Record<string, BenchSize>;

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

/** Peers may take their time; ours asks for its own deadlines. */
const settings = { 'db.transaction.timeout': '60s' };

const marker = 'Bench:graph';

/** What a graph was made of; another generator makes another graph. */
const madeOf = (facts: number): string => `${String(facts)} facts, generator 4`;

/** Does what an import leaves to be done, and marks the graph as whole. */
async function finishGraph(graph: Graph, folder: string, facts: number): Promise<void> {
  await finishImport(graph, folder);
  await graph.write((run) =>
    run('CREATE (s:Source {id: $marker, hash: $hash})', { marker, hash: madeOf(facts) }),
  );
  await graph.write((run) => run('CALL db.prepareForReplanning(60)'));
}

/** Throws unless the graph is the generated one of this size, whole. */
async function checkGraph(graph: Graph, home: string, facts: number): Promise<void> {
  const [found] = await graph.read('MATCH (s:Source {id: $marker}) RETURN s.hash AS hash', { marker });
  if (found?.get('hash') !== madeOf(facts))
    throw new Error(`${home} must hold ${madeOf(facts)}, but holds something else: remove that folder.`);
}

/** Opens the bench's own Neo4j for a size; the graph is kept in the temporary folder for the next run. */
export async function openBenchGraph(
  model: Model,
  { name, facts, memoryMb }: BenchSize,
  report: (line: string) => void,
): Promise<BenchGraph> {
  const home = join(tmpdir(), `entente-bench-${name}`);
  const plain = readConfig({});
  const homes = { ...plain.homes, data: home, state: home };
  const config = { ...plain, homes, neo4jMemoryMb: memoryMb };
  const isNew = !existsSync(join(pathsOf(config).home, 'data'));
  const csv = isNew ? await storeCsv(config, model, () => makeReadings(facts), report) : null;
  const neo4j = await openNeo4j(config, { preferredPort: 0, settings, report });
  const running = await readRunning(pathsOf(config).state);
  const { uri, username, password, database } = neo4j;
  const login = { uri, username, password, database };
  const graph = openGraph(login);
  await setupGraph(graph, report);
  if (csv) await finishGraph(graph, csv.folder, facts).finally(csv.remove);
  await checkGraph(graph, home, facts);
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
