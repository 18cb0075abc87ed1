import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { runMaven } from './runMaven.ts';
import { waitForLock } from './waitForLock.ts';

const pomPath = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** `folder` holds all jars; `version` is Neo4j's. */
export interface Libraries {
  folder: string;
  version: string;
}

type Report = (line: string) => void;

/**
 * Returns the jars of the embedded Neo4j; downloads them with Maven when this version is not cached. The folder gets
 * its name only when complete, so an interrupted download is never used. Throws NEO4J_MISSING without Maven,
 * NEO4J_DOWNLOAD_FAILED when Maven fails.
 */
export async function prepareLibraries(config: Pick<Config, 'homes'>, report: Report): Promise<Libraries> {
  const pom = await readFile(pomPath, 'utf8');
  const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(pom)?.[1];
  if (!version) throw new Error(`${pomPath} names no neo4j.version.`);
  // Any change to the pom gives another folder, so a newer Entente never runs on an older one's jars.
  const name = `neo4j-${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`;
  const folder = join(config.homes.cache, name);
  if (!(await exists(folder))) await download(config.homes.cache, name, { version, report });
  return { folder, version };
}

async function download(
  cache: string,
  name: string,
  { version, report }: { version: string; report: Report },
): Promise<void> {
  const release = await waitForLock(join(cache, `${name}.lock`), (pid) =>
    report(`Process ${pid} is downloading Neo4j already; waiting for it …`),
  );
  try {
    if (await exists(join(cache, name))) return; // another process finished it while this one waited
    await removeDrafts(cache, name);
    const draft = join(cache, `${name}.draft-${process.pid}`);
    await mkdir(draft, { recursive: true });
    report(`Downloading Neo4j ${version} with Maven, once (about 220 jars, 125 MB) …`);
    await runMaven(pomPath, draft, report);
    if (!(await exists(join(draft, `neo4j-server-${version}.jar`)))) {
      throw new ExpectedError(
        'NEO4J_DOWNLOAD_FAILED',
        `Maven ended well, but left no neo4j-server-${version}.jar in ${draft}.`,
      );
    }
    await rename(draft, join(cache, name));
    report(`Neo4j ${version} is in ${join(cache, name)}.`);
  } finally {
    await release();
  }
}

/** Remains of interrupted downloads. Called with the lock held, so nobody is still filling them. */
async function removeDrafts(cache: string, name: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (entry.startsWith(`${name}.draft-`)) await rm(join(cache, entry), { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
