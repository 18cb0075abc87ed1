import type { Graph, Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { type Touched, settle } from '../settleGraph.ts';
import type { Decision, Slot, State } from './decision.ts';
import { logOfTargets, newDecisionId, readDecisions, recordDecisions, stands, tieDecisions } from './log.ts';
import { slotOf, slots } from './slots.ts';

/** Who decides, and why, as far as they say. */
export interface Decider {
  who: string | null;
  why?: string | null | undefined;
}

/** What somebody decides: `after` is to hold of the target; null goes back to what the sources say. */
export interface Asked extends Decider {
  kind: string;
  target: string;
  after: State;
}

/** The moment of a decision: now, but after all that was decided about the same. ISO 8601. */
export function momentAfter(log: readonly Decision[], now: Date): string {
  const last = log.at(-1);
  const least = last ? new Date(last.at).getTime() + 1 : 0;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}

/** The decision of a slot that counts in a log about one thing: the newest that stands. */
export const newestOf = (slot: Slot, log: readonly Decision[]): Decision | undefined =>
  log.findLast((each) => slot.kinds.includes(each.kind) && stands(each));

/** What a log about one thing makes of it in a slot; undefined where it was never decided. */
export function changeOf(slot: Slot, log: readonly Decision[]): { after: State; said: State } | undefined {
  const last = log.findLast(({ kind }) => slot.kinds.includes(kind));
  return last && { after: newestOf(slot, log)?.after ?? null, said: last.said };
}

/**
 * Applies what a log says of a target: of one slot, and of those that come after it, since what a claim says anew is to
 * be thought of as before.
 */
export async function applyLog(
  run: Run,
  model: Model,
  { slot, target, log }: { slot: Slot; target: string; log: readonly Decision[] },
): Promise<Touched[]> {
  const touched: Touched[] = [];
  for (const each of slots.slice(slots.indexOf(slot))) {
    const change = changeOf(each, log);
    if (change) touched.push(await each.apply(run, model, [{ target, ...change }]));
  }
  return touched;
}

/**
 * Decides inside a transaction: adds to the log, applies and settles. Takes the id of the new decision, made before the
 * transaction, so that it may run twice. Throws BAD_USER_INPUT for an unknown target, and what its slot refuses.
 */
export async function decideIn(
  run: Run,
  model: Model,
  { kind, target, after, who, why = null }: Asked,
  { id, now }: { id: string; now: Date },
): Promise<Decision> {
  const slot = slotOf(kind);
  if (!slot) throw new Error(`${kind} is no kind of decision.`);
  const found = await slot.find(run, target);
  const log = await logOfTargets(run, [target]);
  const before = log.find((each) => each.id === id);
  if (before) return before; // committed already, though the answer was lost
  const known = changeOf(slot, log);
  const decision: Decision = {
    id,
    kind,
    target,
    source: found.source,
    who,
    at: momentAfter(log, now),
    why,
    before: found.state,
    after,
    said: known ? known.said : found.said,
    anchor: found.anchor,
    undoes: null,
    undoneBy: null,
    of: slot.appliesTo?.({ target, after }) ?? target,
  };
  await recordDecisions(run, [decision]);
  const touched = await applyLog(run, model, { slot, target, log: [...log, decision] });
  await tieDecisions(run, [decision]);
  await settle(run, model, touched);
  return decision;
}

/** Decides something in a transaction of its own, after a check in it. Throws what `decideIn` and the check throw. */
export function decide(
  graph: Graph,
  model: Model,
  asked: Asked,
  check?: (run: Run) => Promise<void>,
): Promise<Decision> {
  const now = new Date();
  const id = newDecisionId(now);
  return graph.write(async (run) => {
    // Where it is committed already, though the answer was lost, the check would find what it made.
    const [done] = check ? await readDecisions(run, [id]) : [];
    if (done) return done;
    await check?.(run);
    return decideIn(run, model, asked, { id, now });
  });
}
