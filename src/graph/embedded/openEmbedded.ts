import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, Neo4jLogin } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { classArchiveFlags } from './classArchive.ts';
import { endLeftover } from './endLeftover.ts';
import { findJava } from './findJava.ts';
import { isAlive, markProcess } from './markProcess.ts';
import { prepareLibraries } from './prepareLibraries.ts';
import { readPassword } from './readPassword.ts';
import { forgetRunning, readRunning, writeRunning } from './runningState.ts';
import type { Running } from './runningState.ts';
import { signIn } from './signIn.ts';
import { startNeo4j } from './startNeo4j.ts';
import { takeLock } from './takeLock.ts';

/**
 * A Neo4j ready for use. `owned`: this process started it and `stop` ends it, in 15 seconds at most; else `stop` does nothing.
 * `home` is the folder of an embedded one. `ended`, on an owned one, settles when it has ended, also by itself, with how.
 */
export type OpenNeo4j = Neo4jLogin & {
  kind: 'external' | 'embedded';
  owned: boolean;
  home?: string;
  ended?: Promise<string>;
  stop: () => Promise<void>;
};

/** `fresh` empties the embedded data folder first. `preferredPort` is for Bolt, 7687 unless told; 0 takes any. `report` gets lines for people. */
export type OpenOptions = { fresh?: boolean; preferredPort?: number; report: (line: string) => void };

type Paths = { home: string; state: string };

/** Uses the embedded Neo4j that runs on this home already, or starts one. Throws ExpectedErrors; see openNeo4j. */
export async function openEmbedded(config: Config, options: OpenOptions): Promise<OpenNeo4j> {
  const paths = {
    home: join(config.homes.data, 'embedded-neo4j'),
    state: join(config.homes.state, 'embedded-neo4j.json'),
  };
  let told = false;
  for (;;) {
    const running = await readLive(paths);
    if (running) return reuse(running, options);
    const lock = await takeLock(`${paths.home}.lock`);
    if (lock.release) return startOwned(config, paths, options, lock.release);
    if (!told) options.report(`Process ${lock.holder.pid} is starting Neo4j already; waiting for it …`);
    told = true;
    await sleep(200);
  }
}

/** The state file counts only while its very Java and its very owner live: without its owner, Java is about to end. */
async function readLive({ home, state }: Paths): Promise<Running | undefined> {
  const running = await readRunning(state);
  if (running?.home !== home) return undefined;
  return (await isAlive(running.java)) && (await isAlive(running.owner)) ? running : undefined;
}

async function reuse(running: Running, { fresh, report }: OpenOptions): Promise<OpenNeo4j> {
  const { home, uri, owner } = running;
  if (fresh) {
    throw new ExpectedError(
      'NEO4J_BUSY',
      `--fresh needs ${home} for itself, but the Neo4j of process ${owner.pid} runs on it. Stop that process first.`,
    );
  }
  const passwordPath = join(home, 'password');
  const login = { uri, username: 'neo4j', password: await readPassword(passwordPath), database: 'neo4j' };
  await signIn(login, passwordPath);
  report(`Neo4j of process ${owner.pid} is used: ${uri}`);
  return { ...login, kind: 'embedded', owned: false, home, stop: () => Promise.resolve() };
}

async function startOwned(
  config: Config,
  { home, state }: Paths,
  { fresh, preferredPort = 7687, report }: OpenOptions,
  release: () => Promise<void>,
): Promise<OpenNeo4j> {
  try {
    const java = await findJava(config);
    const { folder, version } = await prepareLibraries(config, report);
    const javaFlags = await classArchiveFlags(java, { folder, version });
    await endLeftover(home, state);
    if (fresh) await rm(home, { recursive: true, force: true });
    report(`Starting Neo4j ${version} …`);
    const started = await startNeo4j(home, {
      java: java.command,
      libraries: folder,
      javaFlags,
      port: preferredPort,
      report,
    });
    const { uri } = started.login;
    const marks = await Promise.all([markProcess(started.java.pid), markProcess(process.pid)]);
    if (marks[0] && marks[1]) await writeRunning(state, { home, uri, java: marks[0], owner: marks[1] });
    report(`Neo4j ${version} answers at ${uri}, with its data and logs in ${home}.`);
    // Also when Java ends by itself: others shall not wait for what no longer runs.
    const ended = started.java.ended.finally(() => forgetRunning(state).then(release));
    const stop = async () => {
      await forgetRunning(state);
      await started.java.end();
      await ended;
    };
    return { ...started.login, kind: 'embedded', owned: true, home, ended, stop };
  } catch (error) {
    await release();
    throw error;
  }
}
