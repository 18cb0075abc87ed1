import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jLogin } from '../../config.ts';
import type { Java } from './findJava.ts';
import type { Libraries } from './prepareLibraries.ts';
import { startNeo4j } from './startNeo4j.ts';
import { waitForLock } from './waitForLock.ts';

type Report = (line: string) => void;

/**
 * Returns the file of Java's class data archive for these jars, making it at the first time: every later start then
 * takes about two thirds of the time (measured: CPU time to "Started." 10.3 s without, 6.5 s with it). Java checks the file itself and
 * does without when it does not fit. Undefined when this Java can make none; that is remembered as an empty file.
 * https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
export async function prepareClassArchive(
  java: Java,
  libraries: Libraries,
  report: Report,
): Promise<string | undefined> {
  const build = createHash('sha256').update(java.build).digest('hex').slice(0, 8);
  const path = `${libraries.folder}-java-${build}.jsa`;
  if ((await sizeOf(path)) === undefined) {
    const release = await waitForLock(`${path}.lock`, (pid) =>
      report(`Process ${pid} is preparing faster starts already; waiting for it …`),
    );
    try {
      if ((await sizeOf(path)) === undefined) await makeArchive(path, java, libraries, report);
    } finally {
      await release();
    }
  }
  return (await sizeOf(path)) ? path : undefined;
}

async function makeArchive(path: string, java: Java, libraries: Libraries, report: Report): Promise<void> {
  report('Preparing faster starts, once (about 20 seconds) …');
  const trialHome = await mkdtemp(`${path}.trial-`);
  const draft = `${trialHome}/draft.jsa`;
  try {
    const javaFlags = [`-XX:ArchiveClassesAtExit=${draft}`];
    const options = {
      java: java.command,
      libraries: libraries.folder,
      javaFlags,
      port: 0,
      endWithinMs: 120_000,
      report,
    };
    const trial = await startNeo4j(trialHome, options);
    try {
      await runTrial(trial.login);
    } finally {
      await trial.java.end(); // Java writes the archive now
    }
    await rename(draft, path);
  } catch (error) {
    // Only a start that takes longer is lost; what is really wrong with Java or the jars, the real start will tell.
    report(`  … not possible with this Java: ${(error as Error).message.split('\n')[0]}`);
    await writeFile(path, '');
  } finally {
    await rm(trialHome, { recursive: true, force: true });
  }
}

async function runTrial({ uri, username, password, database }: Neo4jLogin): Promise<void> {
  const text = await readFile(new URL('./trial.cypher', import.meta.url), 'utf8');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const statement of text.split(/;\s*\n/).filter((part) => part.trim())) {
      await driver.executeQuery(statement, {}, { database });
    }
  } finally {
    await driver.close();
  }
}

function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
