import type { Config } from '../../config.ts';
import { prepareClassArchive } from './classArchive.ts';
import { findJava } from '../findJava.ts';
import { neo4jMissing } from './neo4jMissing.ts';
import { prepareLibraries } from './prepareLibraries.ts';

/**
 * Does once what makes the embedded Neo4j start fast, without starting it: downloads the jars with Maven, and has Java archive their classes.
 * All is kept in the cache folder; a second call takes a moment. Throws NEO4J_MISSING (with the three ways out) or NEO4J_DOWNLOAD_FAILED.
 */
export async function setupNeo4j(
  config: Pick<Config, 'homes' | 'javaHome'>,
  report: (line: string) => void,
): Promise<void> {
  const java = await findJava(config, neo4jMissing);
  const libraries = await prepareLibraries(config, report);
  await prepareClassArchive(java, libraries, report);
}
