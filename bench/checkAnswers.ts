import type { Neo4jLogin } from '../src/config.ts';
import { type Served, findDifference } from './measure/compareAnswers.ts';
import type { Peer } from './peers/peer.ts';
import { shapes } from './shapes.ts';

/** Serves peers in this process, asks them every shape, and says where their answers differ. Never a time. */
export async function checkAnswers(
  login: Neo4jLogin,
  peers: readonly Peer[],
  samples: readonly number[],
): Promise<string[]> {
  const serving = await Promise.all(peers.map((peer) => peer.serve(login)));
  try {
    const served = peers.map((peer, position): Served => ({ ...peer, url: serving[position]?.url ?? '' }));
    const differences: string[] = [];
    for (const shape of shapes) {
      for (const sample of samples) {
        const difference = await findDifference(served, shape, sample);
        if (difference) differences.push(difference);
      }
    }
    return differences;
  } finally {
    await Promise.all(serving.map(({ stop }) => stop()));
  }
}
