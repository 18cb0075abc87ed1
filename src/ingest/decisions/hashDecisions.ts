import { createHash } from 'node:crypto';
import type { Graph } from '../../neo4j/openGraph.ts';
import { type Decision, decidedIn } from './decision.ts';
import { allDecisions, stands } from './log.ts';

/** The decisions that stand, in the order of the log: those that are not undone, also where a later one takes their place. */
export async function standingDecisions(graph: Pick<Graph, 'read'>): Promise<Decision[]> {
  return (await allDecisions((text, parameters) => graph.read(text, parameters))).filter(stands);
}

/** What distinguishes one decision from another, as one line. */
function lineOf(decision: Decision): string {
  const { anchor, ...decided } = decidedIn(decision);
  return JSON.stringify([...Object.values(decided), anchor && Object.values(anchor)]);
}

/** One hash over the decisions that stand, beside that of what stands. Graphs in which the same was decided have the same. */
export async function hashDecisions(
  graph: Pick<Graph, 'read'>,
): Promise<{ hash: string; decisions: number }> {
  const lines = (await standingDecisions(graph)).map(lineOf).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return { hash: hash.digest('hex'), decisions: lines.length };
}
