import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { pathsOf } from '../embedded/neo4j/startOwned.ts';
import { ExpectedError } from '../errors.ts';
import type { KnownName } from '../ingest/add/findNames.ts';
import { namesOf } from '../ingest/add/namesOf.ts';
import { log, withGraph } from './withGraph.ts';

/** Reads every name in the user's graph. */
export const knownNames = (): Promise<KnownName[]> => withGraph(namesOf);

/** The names in an existing graph, the user's or the embedded one; none, with a message, if it does not exist or cannot be opened. */
export async function namesIfThere(): Promise<KnownName[]> {
  const config = readConfig();
  if (!config.neo4j && !existsSync(pathsOf(config).home)) return [];
  try {
    return await knownNames();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    log(`Reading without the names of the graph, which cannot be opened: ${error.message}`);
    return [];
  }
}
