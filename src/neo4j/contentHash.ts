import { createHash } from 'node:crypto';
import type { Graph } from './openGraph.ts';

/** Labels of what is history or bookkeeping, not what stands now. */
const past = ['Version', 'Withdrawn', 'WithdrawnArticle', 'PastEntity', 'WithdrawnDetail', 'PastSentence', 'Source', 'Storage', 'Decision'];
/** Properties that say when something was stored, and what tells it from what was stored before. */
const moments = ['recordedAt', 'since', 'hash'];

/** A whole store is read: it may take this long. */
const timeoutMs = 600_000;

/** All that stands in a graph, a line for each node and relationship, in order. */
export interface Content {
  nodes: string[];
  relationships: string[];
}

/** Names in order and without nulls, so that what is alike reads alike. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
}

/**
 * Reads everything that stands: nodes with labels and properties, and relationships with the ids of their ends, but not
 * history, nor when and by what bytes it was stored. Needs memory for all of it.
 */
export async function readContent(graph: Graph): Promise<Content> {
  const stands = (name: string): string => past.map((label) => `NOT ${name}:${label}`).join(' AND ');
  const without = moments.map((name) => `${name}: null`).join(', ');
  const nodes = await graph.read(
    `MATCH (n) WHERE ${stands('n')} RETURN labels(n) AS labels, n {.*, ${without}} AS properties`,
    {},
    { timeoutMs },
  );
  const relationships = await graph.read(
    `MATCH (n)-[r]->(m) WHERE ${stands('n')} AND ${stands('m')}
     RETURN n.id AS from, type(r) AS type, m.id AS to, properties(r) AS properties`,
    {},
    { timeoutMs },
  );
  return {
    nodes: nodes
      .map((row) => JSON.stringify([(row.get('labels') as string[]).sort(), inOrder(row.get('properties'))]))
      .sort(),
    relationships: relationships
      .map((row) =>
        JSON.stringify([row.get('from'), row.get('type'), row.get('to'), inOrder(row.get('properties'))]),
      )
      .sort(),
  };
}

/** One hash over everything that stands. Two graphs that say the same have the same hash. */
export async function contentHash(
  graph: Graph,
): Promise<{ hash: string; nodes: number; relationships: number }> {
  const { nodes, relationships } = await readContent(graph);
  const hash = createHash('sha256');
  for (const line of [...nodes, ...relationships]) hash.update(line).update('\n');
  return { hash: hash.digest('hex'), nodes: nodes.length, relationships: relationships.length };
}
