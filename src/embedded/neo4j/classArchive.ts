import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Neo4jLogin } from '../../config.ts';
import type { Java } from '../findJava.ts';
import type { Libraries } from './prepareLibraries.ts';
import { startNeo4j } from './startNeo4j.ts';
import { waitForLock } from '../waitForLock.ts';

type Report = (line: string) => void;

/**
 * Lets Java archive the classes of these jars, once. Later starts take about 60 % of the time and CPU
 * (docs/performance.md, Starting). Java validates the file itself and does without when it does not fit. An empty
 * file records that none can be made. https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
export async function prepareClassArchive(java: Java, libraries: Libraries, report: Report): Promise<void> {
  const path = archivePath(java, libraries);
  if ((await sizeOf(path)) !== undefined) return;
  const release = await waitForLock(`${path}.lock`, (pid) =>
    report(`Process ${pid} is preparing faster starts already; waiting for it …`),
  );
  try {
    if ((await sizeOf(path)) === undefined) await makeArchive(path, java, libraries, report);
  } finally {
    await release();
  }
}

/** The Java flags that use the archive; none when there is no archive. */
export async function classArchiveFlags(java: Java, libraries: Libraries): Promise<string[]> {
  const path = archivePath(java, libraries);
  return (await sizeOf(path)) ? [`-XX:SharedArchiveFile=${path}`] : [];
}

/** Another build of Java, or other jars, need their own archive. */
function archivePath(java: Java, libraries: Libraries): string {
  return `${libraries.folder}-java-${createHash('sha256').update(java.build).digest('hex').slice(0, 8)}.jsa`;
}

async function makeArchive(path: string, java: Java, libraries: Libraries, report: Report): Promise<void> {
  report('Preparing faster starts, once (about half a minute) …');
  await removeLeftovers(path);
  const trialHome = await mkdtemp(`${path}.trial-`);
  const draft = join(trialHome, 'draft.jsa');
  try {
    const trial = await startNeo4j(trialHome, {
      java: java.command,
      libraries: libraries.folder,
      javaFlags: [`-XX:ArchiveClassesAtExit=${draft}`],
      port: 0,
      endWithinMs: 120_000,
      onJava: lowerPriority,
      report,
    });
    await runTrial(trial.login).finally(trial.java.end); // Java writes the archive when it exits
    if (await sizeOf(draft)) return await rename(draft, path);
    report('  … not possible with this Java.');
    await writeFile(path, '');
  } catch (error) {
    // Only time is lost; the real start reports what is wrong with Java or the jars.
    report(`  … not possible now: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    await rm(trialHome, { recursive: true, force: true });
  }
}

/** Remains of interrupted trials. Called with the lock held, so nobody else is at work. */
async function removeLeftovers(path: string): Promise<void> {
  for (const entry of await readdir(dirname(path))) {
    if (!entry.startsWith(`${basename(path)}.trial-`)) continue;
    await rm(join(dirname(path), entry), { recursive: true, force: true });
  }
}

/** Lets it run beside a service that answers queries. */
function lowerPriority(pid: number): Promise<void> {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Priority is a courtesy.
  }
  return Promise.resolve();
}

async function runTrial({ uri, username, password, database }: Neo4jLogin): Promise<void> {
  const text = await readFile(new URL('./trial.cypher', import.meta.url), 'utf8');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const statement of text.split(/;\s*\n/).filter((part) => part.trim())) {
      await driver.executeQuery(statement, {}, { database, transactionConfig: { timeout: 60_000 } });
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
