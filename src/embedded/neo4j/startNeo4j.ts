import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import type { Neo4jLogin } from '../../config.ts';
import { findFreePort } from './findFreePort.ts';
import { javaArguments } from './javaArguments.ts';
import { readPassword } from './readPassword.ts';
import { isUnauthorized, setFirstPassword, tryLogin } from './signIn.ts';
import { startJava } from './startJava.ts';
import type { SupervisedJava } from './startJava.ts';
import { measureLog, PortTaken, waitUntilStarted } from './waitUntilStarted.ts';
import { writeNeo4jConf } from './writeNeo4jConf.ts';

/** Java that ends is noticed at once; these are for one that hangs. A new data folder fills slowly on a slow disk. */
const startWithinMs = 120_000;
const firstStartWithinMs = 600_000;

/**
 * `java` is the command, `libraries` the folder of jars; `javaFlags` come before all others; `port` is the preferred
 * Bolt port (0: any); `memoryMb` is Neo4j's memory; `settings` override ours; `endWithinMs` is how long Java may take
 * to end before it is killed (15 seconds by default). `onJava` is awaited as soon as Java runs, with its process id.
 */
export interface StartOptions {
  java: string;
  libraries: string;
  javaFlags: string[];
  port: number;
  memoryMb?: number | undefined;
  settings?: Readonly<Record<string, string>> | undefined;
  endWithinMs?: number;
  onJava?: (pid: number) => Promise<void>;
  report: (line: string) => void;
}

export interface StartedNeo4j {
  login: Neo4jLogin;
  java: SupervisedJava;
}

/**
 * Starts Neo4j on the data in `home` and resolves when it accepts our password. The caller holds the lock of `home`.
 * Throws NEO4J_NOT_STARTED or NEO4J_SIGN_IN_REFUSED, and then leaves no Java behind.
 */
export async function startNeo4j(home: string, options: StartOptions): Promise<StartedNeo4j> {
  const { port, busy } = await findFreePort(options.port);
  if (busy) options.report(`Port ${options.port} is busy; Neo4j takes ${port}.`);
  await mkdir(home, { recursive: true, mode: 0o700 });
  try {
    return await startOn(port, home, options);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    // It was free seconds ago. Any other will do, with nobody waiting for it.
    options.report(`Port ${port} was taken by another process meanwhile; Neo4j takes another.`);
    return startOn((await findFreePort(0)).port, home, options);
  }
}

async function startOn(port: number, home: string, options: StartOptions): Promise<StartedNeo4j> {
  const isNew = !(await hasData(home));
  const { java: command, libraries, javaFlags, memoryMb, settings } = options;
  await writeNeo4jConf(home, port, memoryMb, settings);
  const password = await readPassword(join(home, 'password'));
  const login = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const logStart = await measureLog(home);
  const java = await startJava(command, javaArguments(libraries, home, javaFlags, memoryMb), {
    logPath: join(home, 'logs', 'java.log'),
    endWithinMs: options.endWithinMs ?? 15_000,
  });
  try {
    await options.onJava?.(java.pid);
    // Only the process just started writes this log, and it ends when it does not get the port: so it is the one that
    // answers.
    await waitUntilStarted(java, home, logStart, isNew ? firstStartWithinMs : startWithinMs);
    await signInFirst(login, home, isNew);
    return { login, java };
  } catch (error) {
    await java.end();
    throw error;
  }
}

/** A new data folder knows only Neo4j's own initial password, as does one whose first start was interrupted. */
async function signInFirst(login: Neo4jLogin, home: string, isNew: boolean): Promise<void> {
  const attempts = isNew ? [setFirstPassword, tryLogin] : [tryLogin, setFirstPassword];
  let refusal: Error | undefined;
  for (const attempt of attempts) {
    refusal = await attempt(login);
    if (!refusal) return;
    if (!isUnauthorized(refusal)) {
      throw new ExpectedError(
        'NEO4J_UNREACHABLE',
        `The embedded Neo4j started, but at ${login.uri}: ${refusal.message}`,
      );
    }
  }
  throw new ExpectedError(
    'NEO4J_SIGN_IN_REFUSED',
    `The password in ${join(home, 'password')} must open the data beside it, but Neo4j refuses it. ` +
      'Put the right password there, or start with --fresh for an empty data folder.',
    { cause: refusal },
  );
}

function hasData(home: string): Promise<boolean> {
  return access(join(home, 'data', 'databases')).then(
    () => true,
    () => false,
  );
}
