import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config, Neo4jLogin } from '../../config.ts';
import { classArchiveFlags } from './classArchive.ts';
import { endLeftover } from './endLeftover.ts';
import { findJava } from '../findJava.ts';
import { neo4jMissing } from './neo4jMissing.ts';
import { markProcess } from '../markProcess.ts';
import { prepareLibraries } from './prepareLibraries.ts';
import { forgetRunning, writeRunning } from './runningState.ts';
import { startNeo4j } from './startNeo4j.ts';
import type { StartedNeo4j } from './startNeo4j.ts';

/**
 * A Neo4j ready for use. `owned`: this process started it and `stop` ends it, within 15 seconds; else `stop` does
 * nothing. `home` is the folder of an embedded one. `ended`, if owned, settles when it has ended for any reason, with
 * how.
 */
export type OpenNeo4j = Neo4jLogin & {
  kind: 'external' | 'embedded';
  owned: boolean;
  home?: string;
  ended?: Promise<string>;
  stop: () => Promise<void>;
};

/**
 * `fresh` empties the embedded data folder first. `preferredPort` is for Bolt, 7687 by default; 0 takes any.
 * `settings` override ours in an embedded Neo4j. `report` gets lines for people.
 */
export interface OpenOptions {
  fresh?: boolean;
  preferredPort?: number;
  settings?: Readonly<Record<string, string>>;
  report: (line: string) => void;
}

/** `home` is the data folder, `state` the file that says what runs on it. */
export interface Paths {
  home: string;
  state: string;
}

/** The data folder and state file of a configuration's embedded Neo4j. */
export const pathsOf = ({ homes }: Pick<Config, 'homes'>): Paths => ({
  home: join(homes.data, 'embedded-neo4j'),
  state: join(homes.state, 'embedded-neo4j.json'),
});

/**
 * Starts an embedded Neo4j in this process. The caller has taken the lock of `home`, which is released when Neo4j
 * ends or does not start.
 */
export async function startOwned(
  config: Config,
  paths: Paths,
  options: OpenOptions,
  release: () => Promise<void>,
): Promise<OpenNeo4j> {
  try {
    const { login, java } = await startAndTell(config, paths, options);
    // Also when Java ends by itself, so that others do not wait for it.
    const ended = java.ended.finally(() => forgetRunning(paths.state).then(release));
    const stop = async () => {
      await forgetRunning(paths.state); // first, so that nobody starts using it
      await java.end();
      await ended;
    };
    return { ...login, kind: 'embedded', owned: true, home: paths.home, ended, stop };
  } catch (error) {
    await release();
    throw error;
  }
}

async function startAndTell(
  config: Config,
  { home, state }: Paths,
  { fresh, preferredPort = 7687, settings, report }: OpenOptions,
): Promise<StartedNeo4j> {
  const java = await findJava(config, neo4jMissing);
  const libraries = await prepareLibraries(config, report);
  await endLeftover(home, state);
  if (fresh) await rm(home, { recursive: true, force: true });
  report(`Starting Neo4j ${libraries.version} …`);
  const tell = async (javaPid: number, uri?: string) => {
    const [javaMark, owner] = await Promise.all([markProcess(javaPid), markProcess(process.pid)]);
    if (javaMark && owner) await writeRunning(state, { home, java: javaMark, owner, ...(uri && { uri }) });
  };
  const started = await startNeo4j(home, {
    java: java.command,
    libraries: libraries.folder,
    javaFlags: await classArchiveFlags(java, libraries),
    port: preferredPort,
    memoryMb: config.neo4jMemoryMb,
    settings,
    onJava: tell, // at once, so that after a crash the next process knows which Java to wait for
    report,
  });
  const { uri } = started.login;
  await tell(started.java.pid, uri);
  report(`Neo4j ${libraries.version} answers at ${uri}, with its data and logs in ${home}.`);
  return started;
}
