import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { type OpenNeo4j, openNeo4j } from '../embedded/neo4j/openNeo4j.ts';
import { type Graph, openGraph } from '../neo4j/openGraph.ts';
import { prepareGraph } from '../ingest/prepareGraph.ts';
import { readModel } from '../model/readModel.ts';
import { backUp, backUpBeforeFresh } from './backUp.ts';

/** The folder `data/` of this project. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** Prints a message to standard error; standard output has only the answer. */
export const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints a line of the answer. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Opens Neo4j and its graph, prepared for this version, for one piece of work, and always closes both. A server owned
 * by another process keeps running.
 */
export async function withGraph<T>(
  work: (graph: Graph, neo4j: OpenNeo4j) => Promise<T>,
  options: { fresh?: boolean; yes?: boolean } = {},
): Promise<T> {
  const config = readConfig();
  if (options.fresh) await backUpBeforeFresh(config, options.yes === true, log);
  const neo4j = await openNeo4j(config, { ...(options.fresh && { fresh: true }), report: log });
  try {
    const graph = openGraph(neo4j);
    try {
      await prepareGraph(graph, readModel, log, () => backUp(graph, readModel(), config.homes.data, log));
      return await work(graph, neo4j);
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
}
