import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import { counted } from '../model/counted.ts';
import type { Graph } from './openGraph.ts';
import type { ReadOptions } from './retryReads.ts';
import { readStatements, statement } from './readStatements.ts';

/** The name of the constraint or index that a statement of `cypher/setup` creates. */
const nameIn = (text: string): string | undefined =>
  /\b(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1];

/** The statements of `cypher/setup` whose constraint or index is not online. */
export async function missingIndexes(graph: Graph, options?: ReadOptions): Promise<string[]> {
  const rows = await graph.read(statement('internal/online.indexes'), {}, options);
  const online = new Set(rows.map((row) => row.get('name') as unknown));
  return [...readStatements('setup').values()].filter((text) => nameIn(text) && !online.has(nameIn(text)));
}

const pollMs = 100;
const reportMs = 5_000;

/** A Neo4j that fills the indexes of a large store may be slow to answer anything. */
const answerMs = 300_000;

/** Waits until all indexes are online, however long that takes; Neo4j's own `db.awaitIndexes` needs a time-out. */
async function awaitIndexes(graph: Graph, report: (line: string) => void): Promise<void> {
  for (let reported = performance.now(); ; await sleep(pollMs)) {
    const rows = await graph.read(statement('internal/pending.indexes'), {}, { timeoutMs: answerMs });
    if (rows.length === 0) return;
    const failed = rows.find((row) => row.get('state') === 'FAILED');
    if (failed) {
      const name = String(failed.get('name'));
      throw new ExpectedError(
        'NEO4J_INDEX_FAILED',
        `Neo4j must fill the index ${name}, but could not: ${String(failed.get('failureMessage'))} Mend that, run DROP INDEX ${name} in it, and start again.`,
      );
    }
    if (performance.now() - reported < reportMs) continue;
    reported = performance.now();
    const least = Math.min(...rows.map((row) => Number(row.get('percent'))));
    report(
      `${counted(rows.length, 'index is', 'indexes are')} being filled, ${least.toFixed(0)} % of the slowest …`,
    );
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
  const missing = await missingIndexes(graph);
  if (missing.length === 0) return;
  for (const text of missing) await graph.alter(text);
  await awaitIndexes(graph, report);
  // Existing data may lack what a new index covers.
  const others = [...readStatements('setup').values()].filter((text) => !nameIn(text));
  for (const text of others) await graph.alter(text);
}
