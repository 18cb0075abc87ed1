import { createHash } from 'node:crypto';
import type { Graph } from './openGraph.ts';
import { statement } from './readStatements.ts';

/** Reading a whole store takes long. */
const options = { timeoutMs: 600_000 };

/** The current content of a graph: a sorted line of JSON for each node and relationship. */
export interface Content {
  nodes: string[];
  relationships: string[];
}

/** Sorts keys and drops nulls, so that equal values serialize equally. */
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
 * Reads all current nodes, with labels and properties, and relationships, with the ids of their ends; no history, no
 * times of storage. Holds everything in memory.
 */
export async function readContent(graph: Graph): Promise<Content> {
  const nodes = await graph.read(statement('internal/content.nodes'), {}, options);
  const relationships = await graph.read(statement('internal/content.relationships'), {}, options);
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

/** One hash over the current content. Graphs with the same content have the same hash. */
export async function contentHash(
  graph: Graph,
): Promise<{ hash: string; nodes: number; relationships: number }> {
  const { nodes, relationships } = await readContent(graph);
  const hash = createHash('sha256');
  for (const line of [...nodes, ...relationships]) hash.update(line).update('\n');
  return { hash: hash.digest('hex'), nodes: nodes.length, relationships: relationships.length };
}
