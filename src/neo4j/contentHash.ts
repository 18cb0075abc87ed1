import { createHash } from 'node:crypto';
import type { Graph } from './openGraph.ts';

/** Labels of what is history or bookkeeping, not what stands now. */
const past = ['Version', 'Withdrawn', 'WithdrawnArticle', 'PastEntity', 'Source'];
/** Properties that say when something was stored, not what. */
const moments = ['recordedAt', 'since', 'hash'];

/**
 * One hash over everything that stands: every node and relationship with labels and properties, but not
 * when they were stored. Two graphs that say the same have the same hash.
 */
export async function contentHash(
  graph: Graph,
): Promise<{ hash: string; nodes: number; relationships: number }> {
  const isPast = past.map((label) => `n:${label}`).join(' OR ');
  const nodes = await graph.read(
    `MATCH (n) WHERE NOT (${isPast})
     RETURN labels(n) AS labels, n {.*, ${moments.map((name) => `${name}: null`).join(', ')}} AS properties
     ORDER BY n.id`,
  );
  const relationships = await graph.read(
    `MATCH (n)-[r]->(m) WHERE NOT (${isPast}) AND NOT (${isPast.replaceAll('n:', 'm:')})
     RETURN n.id AS start, type(r) AS type, m.id AS end, r {.*} AS properties
     ORDER BY start, type, end`,
  );
  const hash = createHash('sha256');
  const inOrder = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .filter(([, each]) => each !== null),
        )
      : value;
  for (const row of [...nodes, ...relationships]) {
    const { labels, properties, ...rest } = row.toObject() as { labels?: string[]; properties: object };
    hash.update(
      JSON.stringify([labels?.sort(), rest, inOrder(properties)], (_key, value: unknown) => inOrder(value)),
    );
  }
  return { hash: hash.digest('hex'), nodes: nodes.length, relationships: relationships.length };
}
