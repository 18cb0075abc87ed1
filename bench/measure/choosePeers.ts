import type { Shape } from '../shapes.ts';
import { answerOf, findDifference } from './compareAnswers.ts';
import type { Running } from './startPeers.ts';

/** Who needs longer for an answer, twice, is not measured on that shape: 16 clients would wait for minutes. */
const patienceMs = 3_000;

/** The requests whose answers are compared. */
const samples = [1, 2, 3, 4, 5];

/** How many milliseconds a peer needs for an answer; that may be an error. */
async function timeOf(peer: Running, shape: Shape, sample: number): Promise<number> {
  const begun = performance.now();
  await answerOf(peer, shape, sample).catch(() => undefined);
  return performance.now() - begun;
}

/** How long a peer needs for one of the samples of a shape, in milliseconds, when that is too long; else null. */
async function findDelay(peer: Running, shape: Shape): Promise<number | null> {
  for (const sample of samples) {
    if ((await timeOf(peer, shape, sample)) < patienceMs) continue;
    // Once more: the first time, Neo4j may have planned and read from the disk.
    const again = await timeOf(peer, shape, sample);
    if (again >= patienceMs) return again;
  }
  return null;
}

/** The peers that answer a shape in time, and what is to be said of the others. Throws when answers differ. */
export async function choosePeers(
  peers: readonly Running[],
  shape: Shape,
): Promise<{ inTime: readonly Running[]; late: readonly string[] }> {
  const inTime: Running[] = [];
  const late: string[] = [];
  for (const peer of peers.filter((each) => each.ask(shape, 0))) {
    const delay = await findDelay(peer, shape);
    if (delay === null) inTime.push(peer);
    else late.push(`${peer.name} on ${shape.name} (${(delay / 1000).toFixed(1)} s)`);
  }
  for (const sample of samples) {
    const difference = await findDifference(inTime, shape, sample);
    if (difference) throw new Error(difference);
  }
  return { inTime, late };
}
