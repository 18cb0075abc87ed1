import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { isAlive } from '../markProcess.ts';
import { readPassword } from './readPassword.ts';
import { readRunning } from './runningState.ts';
import type { Running } from './runningState.ts';
import { signIn } from './signIn.ts';
import { pathsOf, startOwned } from './startOwned.ts';
import type { OpenNeo4j, OpenOptions, Paths } from './startOwned.ts';
import { takeLock } from '../takeLock.ts';

/** Uses the embedded Neo4j already running on this home, or starts one. Throws ExpectedErrors; see openNeo4j. */
export async function openEmbedded(config: Config, options: OpenOptions): Promise<OpenNeo4j> {
  const paths = pathsOf(config);
  let reported = false;
  for (;;) {
    const running = await readLive(paths);
    if (running) return reuse(running, options);
    const lock = await takeLock(`${paths.home}.lock`);
    if (lock.release) return startOwned(config, paths, options, lock.release);
    if (!reported) options.report(`Process ${lock.holder.pid} is starting Neo4j already; waiting for it …`);
    reported = true;
    await sleep(200);
  }
}

type Live = Running & { uri: string };

/**
 * The state file counts only while its Java and its owner are both running: without its owner, Java is about to end.
 */
async function readLive({ home, state }: Paths): Promise<Live | undefined> {
  const running = await readRunning(state);
  if (running?.home !== home || !running.uri) return undefined;
  const lives = (await isAlive(running.java)) && (await isAlive(running.owner));
  return lives ? { ...running, uri: running.uri } : undefined;
}

async function reuse(running: Live, { fresh, report }: OpenOptions): Promise<OpenNeo4j> {
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
