import { fileURLToPath } from 'node:url';
import { type Graph, openGraph } from '../../src/neo4j/openGraph.ts';
import { setupGraph } from '../../src/neo4j/setupGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { readModel } from '../../src/model/readModel.ts';
import { testLogin } from './testLogin.ts';

/** A folder of this project, by its path from the root. */
export const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The model of the project's own schema, read once a test file. */
export const model: Model = readModel();

let opened: Graph | undefined;

/** The test database as it is, with its constraints. Closed by `closeGraph`. */
export async function testGraph(): Promise<Graph> {
  if (opened) return opened;
  opened = openGraph(testLogin());
  await setupGraph(opened);
  return opened;
}

/** Deletes everything, so that a test begins with nothing. */
export async function emptyGraph(): Promise<Graph> {
  const graph = await testGraph();
  await graph.write((run) => run('MATCH (n) DETACH DELETE n'));
  return graph;
}

/** The test database with exactly the reference data and the first article. */
export async function loadedGraph(): Promise<Graph> {
  const graph = await testGraph();
  const load = () => loadSources(graph, model, [folder('data/reference'), folder('data/articles')]);
  const first = await load();
  // Anything else that an earlier file left behind would make answers depend on the order of files.
  const [row] = await graph.read(
    'MATCH (s:Source) RETURN count(s) AS sources, COUNT { MATCH (v:Version|Withdrawn|Decision) } AS past',
  );
  const sources = first.loaded.length + first.unchanged.length;
  if (first.problems.length > 0) throw new Error(first.problems.map(({ message }) => message).join('\n'));
  if (row?.get('sources') !== sources || row.get('past') !== 0) {
    await emptyGraph();
    await load();
  }
  return graph;
}

/** Closes what a test file opened. */
export async function closeGraph(): Promise<void> {
  await opened?.close();
  opened = undefined;
}
