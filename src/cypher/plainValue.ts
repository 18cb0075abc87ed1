import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** A node or relationship in an answer; `id` is valid only within that answer. */
export interface PlainNode {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}

export interface PlainRelationship {
  id: string;
  type: string;
  startNode: string;
  endNode: string;
  properties: Record<string, unknown>;
}

const plainMap = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plainValue(value)]));

/** A node as plain JSON. */
export const plainNode = ({ elementId, labels, properties }: Node): PlainNode => ({
  id: elementId,
  labels,
  properties: plainMap(properties),
});

/** A relationship as plain JSON. */
export const plainRelationship = (found: Relationship): PlainRelationship => ({
  id: found.elementId,
  type: found.type,
  startNode: found.startNodeElementId,
  endNode: found.endNodeElementId,
  properties: plainMap(found.properties),
});

function plainPath({ start, segments }: Path): (PlainNode | PlainRelationship)[] {
  return [
    plainNode(start),
    ...segments.flatMap(({ relationship, end }) => [plainRelationship(relationship), plainNode(end)]),
  ];
}

/** A driver value as plain JSON: dates, durations and points as Cypher prints them. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  return Object.getPrototypeOf(value) === Object.prototype
    ? plainMap(value)
    : (value as { toString(): string }).toString();
}
