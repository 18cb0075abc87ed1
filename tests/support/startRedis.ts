import { type ChildProcess, spawn } from 'node:child_process';
import { findFreePort } from '../../src/embedded/neo4j/findFreePort.ts';

/** A Redis of a test's own, in memory. */
export interface TestRedis {
  url: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a real `redis-server`, on any free port or on this one. */
export async function startRedis(wanted = 0): Promise<TestRedis> {
  const port = String((await findFreePort(wanted)).port);
  const server = spawn('redis-server', [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`redis-server ended on port ${port}`)));
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Ready to accept connections')) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    process: server,
    async stop() {
      server.kill('SIGCONT');
      server.kill();
      await ended;
    },
  };
}
