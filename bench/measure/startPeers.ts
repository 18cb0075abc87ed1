import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Neo4jLogin } from '../../src/config.ts';
import type { Peer } from '../peers/peer.ts';
import type { Served } from './compareAnswers.ts';

/** A peer in a process of its own. */
export type Running = Served & { pid: number; stop(): void };

const program = fileURLToPath(new URL('../peers/servePeer.ts', import.meta.url));

async function startPeer(peer: Peer, login: Neo4jLogin): Promise<Running> {
  const child: ChildProcess = fork(program, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.send({ name: peer.name, login });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${peer.name} did not start.`))),
  ])) as [{ url: string }];
  return { ...peer, url: message.url, pid: child.pid ?? 0, stop: () => child.disconnect() };
}

/** Starts every peer in its own process. */
export const startPeers = (peers: readonly Peer[], login: Neo4jLogin): Promise<Running[]> =>
  Promise.all(peers.map((peer) => startPeer(peer, login)));
