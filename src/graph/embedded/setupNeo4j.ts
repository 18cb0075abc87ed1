import type { Config } from '../../config.ts';
import { findJava } from './findJava.ts';
import type { Java } from './findJava.ts';
import { prepareClassArchive } from './prepareClassArchive.ts';
import { prepareLibraries } from './prepareLibraries.ts';
import type { Libraries } from './prepareLibraries.ts';

/** What an embedded Neo4j is started from. `classArchive` is a file that makes Java start faster, when there is one. */
export type Setup = { java: Java; libraries: Libraries; classArchive?: string };

/**
 * Makes everything ready to start the embedded Neo4j without starting it: finds Java, downloads the jars with Maven, prepares faster starts.
 * All is kept in the cache folder, so only the first call takes long. Throws NEO4J_MISSING (with the three ways out) or NEO4J_DOWNLOAD_FAILED.
 */
export async function setupNeo4j(
  config: Pick<Config, 'homes' | 'javaHome'>,
  report: (line: string) => void,
): Promise<Setup> {
  const java = await findJava(config);
  const libraries = await prepareLibraries(config, report);
  const classArchive = await prepareClassArchive(java, libraries, report);
  return { java, libraries, ...(classArchive && { classArchive }) };
}
