import type { Graph, Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { carryOut } from './carryOut.ts';
import { settle } from '../settleGraph.ts';
import type { Asked, Decision, Fresh, Slot, Taken } from './decision.ts';
import { newDecisionId, newestDecisions, readDecisions, recordDecisions } from './log.ts';
import { changeOf } from './newestOf.ts';
import { slotOf } from './slots.ts';

/** The moment of a decision: now, but after all that was decided about the same. ISO 8601. */
export function momentAfter(log: readonly Decision[], now: Date): string {
  const last = log.at(-1);
  const least = last ? new Date(last.at).getTime() + 1 : 0;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}

/**
 * Decides inside a transaction: adds to the log, applies and settles. Throws BAD_USER_INPUT for an unknown target, and what
 * its slot refuses.
 */
export async function decideIn(run: Run, model: Model, asked: Asked, fresh: Fresh): Promise<Taken> {
  const { kind, target } = asked;
  const { id } = fresh;
  const slot = slotOf(kind);
  if (!slot) throw new Error(`${kind} is no kind of decision.`);
  if (!slot.decide) return decideInSteps(run, model, slot, asked, fresh);
  const touched = await slot.decide(run, asked, fresh);
  return touched ? { id, target, moved: await settle(run, model, [touched]) } : { id, target };
}

/** Decides by what the log has about the same. */
async function decideInSteps(
  run: Run,
  model: Model,
  slot: Slot,
  { kind, target, after, who, why = null, found: known }: Asked,
  { id, now }: Fresh,
): Promise<Taken> {
  // The log is asked for behind what is held, but without waiting for that.
  const [found, log] = await Promise.all([
    known ?? slot.find?.(run, target),
    newestDecisions(run, target, id),
  ]);
  if (!found) throw new Error(`Whoever decides ${kind} must say what was found.`);
  const before = log.find((each) => each.id === id);
  if (before) return before; // committed already, though the answer was lost
  const earlier = changeOf(slot, log);
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
    said: earlier ? earlier.said : found.said,
    anchor: found.anchor,
    undoes: null,
    undoneBy: null,
    of: slot.appliesTo?.({ target, after }) ?? target,
  };
  await recordDecisions(run, [decision]);
  const moved = await carryOut(run, model, decision, { slot, of: target, log: [...log, decision] });
  return { ...decision, moved };
}

/**
 * Decides something in a transaction of its own. Takes what works out, in it, what is decided, and may refuse it. Throws what
 * that and `decideIn` throw.
 */
export function decideOn(graph: Graph, model: Model, workOut: (run: Run) => Promise<Asked>): Promise<Taken> {
  const now = new Date();
  const id = newDecisionId(now);
  return graph.write(async (run) => {
    // Where it is committed already, though the answer was lost, a check would find what it made.
    const [done] = await readDecisions(run, [id]);
    return done ?? decideIn(run, model, await workOut(run), { id, now });
  });
}

/** Decides something in a transaction of its own, after a check in it. Throws what `decideIn` and the check throw. */
export function decide(
  graph: Graph,
  model: Model,
  asked: Asked,
  check?: (run: Run) => Promise<void>,
): Promise<Taken> {
  if (check)
    return decideOn(graph, model, async (run) => {
      await check(run);
      return asked;
    });
  const now = new Date();
  const id = newDecisionId(now);
  return graph.write((run) => decideIn(run, model, asked, { id, now }));
}
