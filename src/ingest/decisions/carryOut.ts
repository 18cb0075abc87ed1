import type { Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { loadIn } from '../loadReadings.ts';
import { type Moved, joinMoved } from '../moved.ts';
import { type Touched, settle } from '../settleGraph.ts';
import type { Decision, Slot } from './decision.ts';
import { tieDecisions } from './log.ts';
import { changeOf } from './newestOf.ts';
import { slots } from './slots.ts';

/**
 * Applies what a log says of a target: of one slot, and of those that come after it, since what a claim says anew is to
 * be thought of as before.
 */
async function applyLog(
  run: Run,
  model: Model,
  { slot, target, log }: { slot: Slot; target: string; log: readonly Decision[] },
): Promise<Touched[]> {
  const touched: Touched[] = [];
  for (const each of slots.slice(slots.indexOf(slot))) {
    const change = changeOf(each, log);
    if (each.apply && change) touched.push(await each.apply(run, model, [{ target, ...change }]));
  }
  return touched;
}

/**
 * Makes what a log says of one thing hold, inside a transaction: applies it, settles, and loads again what must be. Takes
 * the decision that was just added to the log, and what it is applied to; null where that is gone. Gives what moved.
 */
export async function carryOut(
  run: Run,
  model: Model,
  decision: Decision,
  { slot, of, log }: { slot: Slot; of: string | null; log: readonly Decision[] },
): Promise<Moved> {
  const isStored = of !== null && slot.edit === undefined;
  const touched = isStored ? await applyLog(run, model, { slot, target: of, log }) : [];
  const steps = [await settle(run, model, touched)];
  const again = (await slot.reload?.(run, model, decision)) ?? [];
  if (again.length > 0) await loadIn(run, model, again, (moved) => void steps.push(moved));
  // Loading ties what is about sources; all else stands only now.
  if (slot.edit === undefined) await tieDecisions(run, [decision]);
  return joinMoved(steps);
}
