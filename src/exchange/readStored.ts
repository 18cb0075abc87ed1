import type { Record as Row } from 'neo4j-driver';
import { plainValue } from '../cypher/plainValue.ts';
import type { Model } from '../model/buildModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';

/** A node as stored; dates are text. */
export interface StoredNode {
  id: string;
  /** Its type in the schema: `Contract`, even if the fact is only threatened. */
  type: string;
  labels: readonly string[];
  properties: Readonly<Record<string, unknown>>;
}

/** A relationship between two stored nodes, by their ids. */
export interface StoredLink {
  type: string;
  from: string;
  to: string;
  properties: Readonly<Record<string, unknown>>;
}

/** Generous: a large graph takes long to read. */
const timeoutMs = 24 * 3_600_000;

/** The labels that carry identity: every current node has exactly one of them, history has none. */
const identities = (model: Model): string[] => [
  ...new Set(model.concreteTypes('Node').map((type) => model.storeLabel(type))),
];

const plain = (row: Row, column: string): unknown => plainValue(row.get(column));

/** Streams every current node, or those of some labels, by label and then id, as fast as `take` accepts them. */
export async function eachNode(
  graph: Graph,
  model: Model,
  take: (node: StoredNode) => Promise<void>,
  labels: readonly string[] = identities(model),
): Promise<void> {
  for (const label of labels) {
    // The condition makes Neo4j use the index on id for the order, instead of sorting in memory.
    const text = `MATCH (n:${label}) WHERE n.id > '' RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id`;
    await graph.scan(text, {}, { timeoutMs }, async (row) => {
      const properties = plain(row, 'properties') as StoredNode['properties'];
      const type =
        typeof properties.type === 'string' && ['Entity', 'Fact'].includes(label) ? properties.type : label;
      await take({ id: String(properties.id), type, labels: row.get('labels') as string[], properties });
      return true;
    });
  }
}

/** Streams every relationship between current nodes, by the id of its start node. */
export async function eachLink(
  graph: Graph,
  model: Model,
  take: (link: StoredLink) => Promise<void>,
): Promise<void> {
  const labels = identities(model);
  for (const label of labels) {
    const text = `MATCH (a:${label})-[r]->(b:${labels.join('|')}) WHERE a.id > ''
      RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY a.id`;
    await graph.scan(text, {}, { timeoutMs }, async (row) => {
      await take({
        type: row.get('type') as string,
        from: row.get('from') as string,
        to: row.get('to') as string,
        properties: plain(row, 'properties') as StoredLink['properties'],
      });
      return true;
    });
  }
}
