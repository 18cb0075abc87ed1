import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jLogin, readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/embedded/neo4j/openNeo4j.ts';
import { readRunning } from '../../src/embedded/neo4j/runningState.ts';
import { until } from './until.ts';

/** A Neo4j of a test's own, to be stopped, hung and killed at will. Data stay from one start to the next. */
export interface OwnDatabase {
  login: Neo4jLogin;
  /** Stops its Java where it is: connections stay open, and nobody answers. */
  hang(): Promise<void>;
  /** Lets its Java go on after `hang`. */
  wake(): void;
  /** Ends its Java at once. */
  kill(): void;
  /** Starts it again on the same port and data, after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether each thread of a process is stopped: the letter after its name in brackets, by proc(5). */
async function isStopped(pid: number): Promise<boolean> {
  const threads = `/proc/${pid}/task`;
  const stats = (await readdir(threads)).map((thread) =>
    // One that ended meanwhile leaves no file, and the others to be looked at again.
    readFile(join(threads, thread, 'stat'), 'utf8').catch(() => ''),
  );
  return (await Promise.all(stats)).every((stat) => /\) T [^)]*$/.test(stat));
}

/** Starts an empty Neo4j on any free port, in a folder of its own below `parent`: safe beside a running service. */
export async function ownDatabase({
  parent = tmpdir(),
  report = () => undefined,
}: { parent?: string; report?: (line: string) => void } = {}): Promise<OwnDatabase> {
  const home = await mkdtemp(join(parent, 'entente-test-'));
  const { cache } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME }).homes;
  const homes = { cache, data: join(home, 'data'), state: home };
  const config = { ...readConfig({ JAVA_HOME: process.env.JAVA_HOME }), homes };
  const start = async (preferredPort: number) => {
    const open = await openNeo4j(config, { preferredPort, report });
    const running = await readRunning(join(home, 'embedded-neo4j.json'));
    if (!running) throw new Error('The state file does not tell which Java runs.');
    return { open, pid: running.java.pid };
  };
  let { open, pid } = await start(0);
  const { uri, username, password, database } = open;
  return {
    login: { uri, username, password, database },
    async hang() {
      process.kill(pid, 'SIGSTOP');
      // On a busy machine its threads go on until the kernel has told each of them.
      await until(() => isStopped(pid));
    },
    wake() {
      process.kill(pid, 'SIGCONT');
    },
    kill() {
      process.kill(pid, 'SIGKILL');
    },
    async restart() {
      await open.ended;
      ({ open, pid } = await start(Number(new URL(open.uri).port)));
    },
    async stop() {
      await open.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
