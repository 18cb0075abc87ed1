import type { Graph } from '../neo4j/openGraph.ts';
import type { Report } from './writeText.ts';

/**
 * Reads at length, and tells where somebody wrote meanwhile: Neo4j has no snapshot, so that of one change a part may have been read
 * and another not.
 */
export async function tellWrites<T>(
  graph: Pick<Graph, 'version'>,
  report: Report,
  read: () => Promise<T>,
): Promise<T> {
  const before = await graph.version();
  const found = await read();
  if ((await graph.version()) !== before)
    report(
      'Somebody changed the graph while it was read: of what changed, a part may be in the file and another not. For a whole one, read again.',
    );
  return found;
}
