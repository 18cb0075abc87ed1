import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';

/** The part of a request's context that tells who asks. */
interface Asker {
  graph: Graph;
  hints: Set<string>;
  seesAll: boolean;
}

/** The articles that only editors may know of, as they were kept. Others get none, whether there are any or not. */
export async function readClosed(
  { graph, hints, seesAll }: Asker,
  { id = null, first = 20 }: { id?: string | null; first?: number | null },
): Promise<object[]> {
  if (!seesAll) {
    hints.add('closedArticles: only callers with the role editor are told of such articles.');
    return [];
  }
  const rows = await graph.read(statement('internal/closed.articles'), { id, limit: first ?? 20 });
  return rows.map((row) => JSON.parse(row.get('told') as string) as object);
}
