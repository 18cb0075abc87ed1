import { loadReadings } from '../../src/ingest/loadReadings.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import type { Model } from '../../src/model/buildModel.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';

/**
 * Loads readings as the loader does, so many articles a transaction: idempotent, with history and everything derived. Entities, which
 * come first, are a group of their own.
 */
export async function loadInGroups(
  graph: Graph,
  model: Model,
  readings: Iterable<Reading>,
  size: number,
): Promise<void> {
  let group: Reading[] = [];
  for (const reading of readings) {
    group.push(reading);
    if (group.length < size && reading.article) continue;
    await loadReadings(graph, model, group);
    group = [];
  }
  if (group.length > 0) await loadReadings(graph, model, group);
}

/** Empties a graph, so that its next plans are made for what comes. */
export async function emptyStore(graph: Graph): Promise<void> {
  await graph.write((run) => run('MATCH (n) DETACH DELETE n'));
  await graph.write((run) => run('CALL db.prepareForReplanning(60)'));
}
