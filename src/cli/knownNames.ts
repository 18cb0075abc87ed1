import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { pathsOf } from '../embedded/neo4j/startOwned.ts';
import { ExpectedError } from '../errors.ts';
import type { KnownName } from '../ingest/add/findNames.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { tell, withGraph } from './withGraph.ts';

/** Every name in the graph with its entity. */
export async function namesOf(graph: Graph): Promise<KnownName[]> {
  const rows = await graph.read(statement('internal/names.known'));
  return rows.map((row) => row.toObject() as unknown as KnownName);
}

/** Every name in the user's graph. */
export const knownNames = (): Promise<KnownName[]> => withGraph(namesOf);

/** The names of a graph that is there already, be it the user's or the embedded one; none, and said so, where it is not or cannot be opened. */
export async function namesIfThere(): Promise<KnownName[]> {
  const config = readConfig();
  if (!config.neo4j && !existsSync(pathsOf(config).home)) return [];
  try {
    return await knownNames();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    tell(`Reading without the names of the graph, which cannot be opened: ${error.message}`);
    return [];
  }
}
