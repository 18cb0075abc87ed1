import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { KnownName } from './findNames.ts';

/** Every name in the graph with its entity. */
export async function namesOf(graph: Pick<Graph, 'read'>): Promise<KnownName[]> {
  const rows = await graph.read(statement('internal/names.known'));
  return rows.map((row) => row.toObject() as unknown as KnownName);
}
