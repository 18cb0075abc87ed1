import type { Graph } from '../neo4j/openGraph.ts';
import type { Report } from './writeText.ts';

/**
 * Runs a long read, and warns if the graph was changed meanwhile: Neo4j has no snapshots, so only a part of a change may have
 * been read.
 */
export async function warnOfWrites<T>(
  graph: Pick<Graph, 'version'>,
  report: Report,
  read: () => Promise<T>,
): Promise<T> {
  const before = await graph.version();
  const found = await read();
  if ((await graph.version()) !== before)
    report(
      'The graph changed while it was read, so the output may contain only a part of a change. To be sure, run the command again.',
    );
  return found;
}
