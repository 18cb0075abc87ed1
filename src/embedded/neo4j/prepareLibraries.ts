import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { exists, fetchOnce } from '../fetchOnce.ts';
import { runMaven } from '../runMaven.ts';
import { neo4jMissing } from './neo4jMissing.ts';

const pomPath = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** `folder` holds all jars; `version` is Neo4j's. */
export interface Libraries {
  folder: string;
  version: string;
}

type Report = (line: string) => void;

const failed = (reason: string): ExpectedError =>
  new ExpectedError(
    'NEO4J_DOWNLOAD_FAILED',
    `Maven must download the jars of Neo4j, but failed:\n  ${reason}\nCheck the network and Maven's settings, and run this again.`,
  );

/**
 * Returns the jars of the embedded Neo4j; downloads them with Maven when this version is not cached. Throws
 * NEO4J_MISSING without Maven, NEO4J_DOWNLOAD_FAILED when Maven fails.
 */
export async function prepareLibraries(config: Pick<Config, 'homes'>, report: Report): Promise<Libraries> {
  const pom = await readFile(pomPath, 'utf8');
  const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(pom)?.[1];
  if (!version) throw new Error(`${pomPath} names no neo4j.version.`);
  // Any change to the pom gives another folder, so a newer Entente never runs on an older one's jars.
  const name = `neo4j-${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`;
  const fill = (draft: string): Promise<void> => download(draft, version, report);
  const folder = await fetchOnce(config.homes.cache, name, { what: 'Neo4j', report, fill });
  return { folder, version };
}

async function download(draft: string, version: string, report: Report): Promise<void> {
  report(`Downloading Neo4j ${version} with Maven, once (about 220 jars, 125 MB) …`);
  const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}`];
  await runMaven(pomPath, goals, { report, missing: neo4jMissing, failed });
  if (!(await exists(join(draft, `neo4j-server-${version}.jar`)))) {
    throw new ExpectedError(
      'NEO4J_DOWNLOAD_FAILED',
      `Maven ended well, but left no neo4j-server-${version}.jar in ${draft}.`,
    );
  }
  report(`Neo4j ${version} is downloaded.`);
}
