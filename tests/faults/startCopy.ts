import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../../src/config.ts';
import { folder } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

/** A copy of the service in a process of its own. */
export interface Copy {
  process: ChildProcess;
  url: string;
  /** What it logged. */
  log: string[];
  /** Sends a signal and resolves once it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the service as its users do, on this port and the test's database. Resolves once it answers. */
export async function startCopy(port: number, settings: Record<string, string>): Promise<Copy> {
  const { uri, username, password, database } = testLogin();
  const login = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const child = spawn(process.execPath, [folder('src/cli/bin.js'), 'start', '--no-sign-in'], {
    env: childEnvironment({ ...login, ...settings, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const ended = once(child, 'exit');
  const isReady = new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('Ctrl-C')) resolve();
    });
    void ended.then(() => reject(new Error(`A copy ended before it answered:\n${log.join('\n')}`)));
  });
  await isReady;
  return {
    process: child,
    url: `http://127.0.0.1:${String(port)}/graphql`,
    log,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
