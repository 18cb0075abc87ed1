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

/**
 * Creates the constraints and indexes that are missing and waits until they serve. Before any data: a plan
 * made while the store was empty scans an index instead of seeking it. Where all are there it asks once.
 */
export async function setupGraph(graph: Graph): Promise<void> {
  const present = await servingIndexes(graph);
  const texts = [...readStatements('setup').values()];
  const missing = texts.filter((text) => nameIn(text) && !present.has(nameIn(text)));
  if (missing.length === 0) return;
  for (const text of missing) await graph.alter(text);
  await graph.alter('CALL db.awaitIndexes(60)');
  // What is in the store already may lack what a new index is about.
  for (const text of texts.filter((each) => !nameIn(each))) await graph.alter(text);
}
