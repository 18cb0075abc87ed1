import type { Config } from '../../config.ts';
import { prepareClassArchive } from './classArchive.ts';
import { findJava } from '../findJava.ts';
import { neo4jMissing } from './neo4jMissing.ts';
import { prepareLibraries } from './prepareLibraries.ts';

/**
 * Prepares a fast start of the embedded Neo4j without starting it: downloads the jars and archives their classes,
 * into the cache folder. A second call does nothing. Throws NEO4J_MISSING (with the three ways out) or
 * NEO4J_DOWNLOAD_FAILED.
 */
export async function setupNeo4j(
  config: Pick<Config, 'homes' | 'javaHome'>,
  report: (line: string) => void,
): Promise<void> {
  const java = await findJava(config, neo4jMissing);
  const libraries = await prepareLibraries(config, report);
  await prepareClassArchive(java, libraries, report);
}
