import type { Graph } from '../../src/neo4j/openGraph.ts';

/**
 * All that stands in a graph, in order, without its history and the moments at which it was stored: nodes with labels and properties, and relationships by
 * the ids of their ends.
 */
export async function dumpGraph(graph: Graph): Promise<{ nodes: string[]; links: string[] }> {
  const without = 'recordedAt: null, since: null';
  const nodes = await graph.read(
    `MATCH (n) WHERE NOT n:Version RETURN labels(n) AS labels, n {.*, ${without}} AS properties`,
  );
  const links = await graph.read(
    'MATCH (a)-[r]->(b) WHERE NOT a:Version RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  );
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)]),
        )
      : value;
  return {
    nodes: nodes
      .map((row) => JSON.stringify([(row.get('labels') as string[]).sort(), sorted(row.get('properties'))]))
      .sort(),
    links: links
      .map((row) =>
        JSON.stringify([row.get('from'), row.get('type'), row.get('to'), sorted(row.get('properties'))]),
      )
      .sort(),
  };
}
