import type { Config } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { openEmbedded } from './openEmbedded.ts';
import type { OpenNeo4j, OpenOptions } from './startOwned.ts';
import { signIn } from './signIn.ts';

export type { OpenNeo4j, OpenOptions };

/**
 * Opens the Neo4j to use: the user's (NEO4J_URI), else the running embedded one of this home, else a new embedded
 * one. Resolves once it answers and accepts the password. Throws ExpectedErrors: NEO4J_MISSING (with the three ways
 * out), NEO4J_DOWNLOAD_FAILED, NEO4J_NOT_STARTED, NEO4J_UNREACHABLE, NEO4J_SIGN_IN_REFUSED, NEO4J_BUSY.
 */
export async function openNeo4j(config: Config, options: OpenOptions): Promise<OpenNeo4j> {
  if (!config.neo4j) return openEmbedded(config, options);
  if (options.fresh) {
    throw new ExpectedError(
      'CONFIG_INVALID',
      `--fresh empties the embedded Neo4j only, but NEO4J_URI is ${config.neo4j.uri} (environment). Unset NEO4J_URI, or leave out --fresh.`,
    );
  }
  await signIn(config.neo4j, 'NEO4J_URI');
  return { ...config.neo4j, kind: 'external', owned: false, stop: () => Promise.resolve() };
}
