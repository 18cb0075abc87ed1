import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import type { Graph } from './openGraph.ts';
import { readStatements } from './readStatements.ts';

/** The name that a statement in `cypher/setup` gives to what it creates. */
const nameIn = (text: string): string | undefined =>
  /\b(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1];

/** Names of the indexes that serve already; each constraint has one of its own name. */
async function servingIndexes(graph: Graph): Promise<Set<unknown>> {
  const rows = await graph.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
  return new Set(rows.map((row) => row.get('name') as unknown));
}

const askEveryMs = 100;
const tellEveryMs = 5_000;

/** Waits until all indexes serve, however long that takes: Neo4j's own `db.awaitIndexes` wants to know it before. */
async function awaitIndexes(graph: Graph, report: (line: string) => void): Promise<void> {
  for (let told = performance.now(); ; await sleep(askEveryMs)) {
    const rows = await graph.read(
      "SHOW INDEXES YIELD name, state, populationPercent, failureMessage WHERE state <> 'ONLINE' RETURN name, state, populationPercent AS percent, failureMessage",
    );
    if (rows.length === 0) return;
    const failed = rows.find((row) => row.get('state') === 'FAILED');
    if (failed) {
      const name = String(failed.get('name'));
      throw new ExpectedError(
        'NEO4J_INDEX_FAILED',
        `Neo4j must fill the index ${name}, but could not: ${String(failed.get('failureMessage'))} Mend that, run DROP INDEX ${name} in it, and start again.`,
      );
    }
    if (performance.now() - told < tellEveryMs) continue;
    told = performance.now();
    const least = Math.min(...rows.map((row) => Number(row.get('percent'))));
    report(`${String(rows.length)} indexes are being filled, ${least.toFixed(0)} % of the slowest …`);
  }
}

/**
 * Creates the constraints and indexes that are missing and waits until they serve. Before any data: a plan
 * made while the store was empty scans an index instead of seeking it. Where all are there it asks once. In a large
 * store the indexes take minutes: `report` gets a line of progress every five seconds. Throws NEO4J_INDEX_FAILED.
 */
export async function setupGraph(
  graph: Graph,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  const present = await servingIndexes(graph);
  const texts = [...readStatements('setup').values()];
  const missing = texts.filter((text) => nameIn(text) && !present.has(nameIn(text)));
  if (missing.length === 0) return;
  for (const text of missing) await graph.alter(text);
  await awaitIndexes(graph, report);
  // What is in the store already may lack what a new index is about.
  for (const text of texts.filter((each) => !nameIn(each))) await graph.alter(text);
}
