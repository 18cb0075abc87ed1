import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import type { Graph } from './openGraph.ts';
import { readStatements } from './readStatements.ts';

/** The name of the constraint or index that a statement of `cypher/setup` creates. */
const nameIn = (text: string): string | undefined =>
  /\b(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1];

/** The names of online indexes; a constraint's index has the constraint's name. */
async function servingIndexes(graph: Graph): Promise<Set<unknown>> {
  const rows = await graph.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
  return new Set(rows.map((row) => row.get('name') as unknown));
}

const askEveryMs = 100;
const tellEveryMs = 5_000;

/** Waits until all indexes are online, however long that takes; Neo4j's own `db.awaitIndexes` needs a time-out. */
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
 * Creates missing constraints and indexes and waits until they are online; takes one read when none is missing. Run
 * it before loading: a plan made on an empty store scans indexes instead of seeking them. Large stores take minutes;
 * `report` gets a line of progress every five seconds. Throws NEO4J_INDEX_FAILED.
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
  // Existing data may lack what a new index covers.
  for (const text of texts.filter((each) => !nameIn(each))) await graph.alter(text);
}
