import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { pathsOf } from '../embedded/neo4j/startOwned.ts';
import { ExpectedError } from '../errors.ts';
import type { KnownName } from '../ingest/add/findNames.ts';
import { namesOf } from '../ingest/add/namesOf.ts';
import { tell, withGraph } from './withGraph.ts';

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
