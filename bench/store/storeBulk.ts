import type { Graph } from '../../src/neo4j/openGraph.ts';
import { describeGraph } from '../../src/ingest/bulk/describeGraph.ts';
import type { GraphSink } from '../../src/ingest/bulk/describeNodes.ts';
import type { Readings } from '../../src/ingest/bulk/surveyReadings.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { labelOfId } from './labelOfId.ts';

type Row = Record<string, unknown>;

/** What is sent to Neo4j in one transaction. */
const rowsAtOnce = 5_000;

const nodesOf = (labels: readonly string[]): string =>
  `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`;

const linksOf = (from: string, type: string, to: string): string =>
  `UNWIND $rows AS row MATCH (x:${from} {id: row.from}) MATCH (y:${to} {id: row.to}) CREATE (x)-[r:${type}]->(y) SET r = row.properties`;

/**
 * Stores readings by plain CREATE: what the loader would make of them, without looking what is there. The graph must be
 * empty. Keeps all rows in memory: for small graphs, and to compare the loader with.
 */
export async function storeBulk(graph: Graph, model: Model, readings: Readings): Promise<void> {
  const [nodes, links] = [new Map<string, Row[]>(), new Map<string, Row[]>()];
  const add = (to: Map<string, Row[]>, text: string, row: Row): void => {
    const known = to.get(text);
    if (known) known.push(row);
    else to.set(text, [row]);
  };
  const sink: GraphSink = {
    node(labels, id, properties) {
      add(nodes, nodesOf(labels), { ...properties, id });
    },
    alone(labels, properties) {
      add(nodes, nodesOf(labels), properties);
    },
    link(type, from, to, properties = {}) {
      add(links, linksOf(labelOfId(model, from), type, labelOfId(model, to)), { from, to, properties });
    },
  };
  await describeGraph(model, readings, sink);
  for (const [text, rows] of [...nodes, ...links])
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await graph.write((run) => run(text, { rows: rows.slice(from, from + rowsAtOnce) }));
}
