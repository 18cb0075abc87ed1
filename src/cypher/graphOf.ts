import neo4j from 'neo4j-driver';
import { type PlainNode, type PlainRelationship, plainNode, plainRelationship } from './plainValue.ts';
import type { Answer } from './runReadOnly.ts';

/** The nodes and relationships of an answer, as Neo4j's HTTP API gives them under `graph`. */
export interface PlainGraph {
  nodes: PlainNode[];
  relationships: PlainRelationship[];
}

/**
 * Collects every node and relationship of an answer once. A relationship's end that is not in the answer has only an id:
 * its labels and properties were not returned.
 */
export function graphOf({ records }: Pick<Answer, 'records'>): PlainGraph {
  const nodes = new Map<string, PlainNode>();
  const relationships = new Map<string, PlainRelationship>();
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (neo4j.isNode(value)) {
      const node = plainNode(value);
      nodes.set(node.id, node);
    } else if (neo4j.isRelationship(value)) {
      const relationship = plainRelationship(value);
      relationships.set(relationship.id, relationship);
    } else if (neo4j.isPath(value)) {
      const { start, segments } = value as {
        start: unknown;
        segments: { relationship: unknown; end: unknown }[];
      };
      [start, ...segments.flatMap(({ relationship, end }) => [relationship, end])].forEach(take);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  for (const record of records) for (const value of record.values()) take(value);
  for (const { startNode, endNode } of relationships.values())
    for (const id of [startNode, endNode])
      if (!nodes.has(id)) nodes.set(id, { id, labels: [], properties: {} });
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}
