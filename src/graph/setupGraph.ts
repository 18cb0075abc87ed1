import type { Graph } from './openGraph.ts';
import { readStatements } from './readStatements.ts';

/**
 * Creates the constraints and indexes that are missing and waits until they serve. Before any data: a plan
 * made while the store was empty scans an index instead of seeking it.
 */
export async function setupGraph(graph: Graph): Promise<void> {
  for (const text of readStatements('setup').values()) await graph.alter(text);
  await graph.alter('CALL db.awaitIndexes(60)');
}
