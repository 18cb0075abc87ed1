import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Neo4jLogin } from '../../src/config.ts';
import { folder } from '../support/loadedGraph.ts';

/** A loader that is ready to load all of `data/`. */
export interface Loader {
  /** Begins. Resolves with the exit code when it has ended, null when it was killed. */
  load(login: Neo4jLogin): Promise<number | null>;
  kill(): void;
}

/** Starts a loader in a process of its own. */
export async function startLoader(): Promise<Loader> {
  const child = fork(folder('tests/faults/loaderProcess.ts'), { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await once(child, 'message');
  return {
    async load(login) {
      child.send({ login, paths: [folder('data/reference'), folder('data/articles')] });
      const [code] = await ended;
      return code;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
