import type { Peer, Serving } from '../peers/peer.ts';
import { type Shape, canonical } from '../shapes.ts';
import { send } from './send.ts';

/** A peer and where it serves. */
export type Served = Peer & Pick<Serving, 'url'>;

/** What a peer answers to a shape, as comparable text; null where it cannot be asked. Throws for errors in the answer. */
export async function answerOf(peer: Served, shape: Shape, sample: number): Promise<string | null> {
  const asked = peer.ask(shape, sample);
  if (!asked) return null;
  const answer = JSON.parse(await send(peer.url, asked)) as {
    data?: Record<string, unknown>;
    errors?: unknown;
  };
  if (answer.errors || !answer.data)
    throw new Error(`${peer.name}, ${shape.name}: ${JSON.stringify(answer.errors).slice(0, 600)}`);
  return canonical(shape, peer.read(shape, answer.data));
}

const around = (text: string, at: number): string => `…${text.slice(Math.max(0, at - 80), at + 120)}…`;

/** Says where the answers of peers to a shape differ; null when they are the same JSON. */
export async function findDifference(
  peers: readonly Served[],
  shape: Shape,
  sample: number,
): Promise<string | null> {
  const [first, ...others] = peers;
  if (!first) return null;
  const expected = await answerOf(first, shape, sample);
  for (const peer of others) {
    const got = await answerOf(peer, shape, sample);
    if (got === null || got === expected) continue;
    const at = Array.from(got).findIndex((letter, position) => letter !== expected?.[position]);
    return `${shape.name}, sample ${String(sample)}: ${peer.name} answers ${around(got, at)} where ${first.name} answers ${around(expected ?? '', at)}`;
  }
  return null;
}
