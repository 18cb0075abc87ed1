import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { type OpenNeo4j, openNeo4j } from '../embedded/neo4j/openNeo4j.ts';
import { type Graph, openGraph } from '../neo4j/openGraph.ts';
import { prepareGraph } from '../ingest/prepareGraph.ts';
import { readModel } from '../model/readModel.ts';
import { backUp, backUpBeforeFresh } from './backUp.ts';

/** The folder `data/` of this project. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** Lines for people go to standard error, so that standard output holds the answer alone. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Lines of the answer. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Opens Neo4j and the graph in it, made ready for this version, for one piece of work, and closes both whatever
 * happens. A server that another process owns goes on.
 */
export async function withGraph<T>(
  work: (graph: Graph, neo4j: OpenNeo4j) => Promise<T>,
  options: { fresh?: boolean; yes?: boolean } = {},
): Promise<T> {
  const config = readConfig();
  if (options.fresh) await backUpBeforeFresh(config, options.yes === true, tell);
  const neo4j = await openNeo4j(config, { ...(options.fresh && { fresh: true }), report: tell });
  try {
    const graph = openGraph(neo4j);
    try {
      await prepareGraph(graph, readModel, tell, () => backUp(graph, readModel(), config.homes.data, tell));
      return await work(graph, neo4j);
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
}
