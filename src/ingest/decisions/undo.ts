import { ExpectedError } from '../../errors.ts';
import type { Graph, Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import { carryOut } from './carryOut.ts';
import { momentAfter } from './decide.ts';
import type { Moved } from '../moved.ts';
import type { Decider, Decision, Fresh, Slot } from './decision.ts';
import {
  logAfter,
  logOfTargets,
  markUndone,
  newDecisionId,
  readDecisions,
  recordDecisions,
  stands,
  storeUndone,
} from './log.ts';
import { changeOf } from './newestOf.ts';
import { slotOf, undoKind } from './slots.ts';

const refuse = (message: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', message);

/** The decision that an undoing is about in the end, however often it was undone and done again. */
function originOf(log: readonly Decision[], { id, undoes }: Decision): Decision | undefined {
  const other = log.find((each) => each.id === (undoes ?? id));
  return undoes === null || !other ? other : originOf(log, other);
}

/** What is to be undone: with the decision at its beginning, and all that was decided about the same. */
interface Undoable {
  decision: Decision;
  first: Decision;
  slot: Slot;
  log: Decision[];
  /** What it is applied to now; null where that is gone. */
  of: string | null;
}

/** Finds a decision by id. Throws BAD_USER_INPUT for an unknown one. */
async function findUndoable(run: Run, id: string): Promise<Undoable> {
  const [decision] = await readDecisions(run, [id]);
  if (!decision) throw refuse(`\`decision\` must be the id of a decision, but is "${id}".`);
  const { target } = decision;
  const about = await logOfTargets(run, [target]);
  const first = originOf(about, decision);
  const slot = first && slotOf(first.kind);
  if (!slot) throw refuse(`${id} is of a kind that this version does not know: ${decision.kind}.`);
  // A claim whose id changed has decisions by both.
  const of = slot.locate ? first.of : target;
  const log = of === null || of === target ? about : await logOfTargets(run, [target, of]);
  return { decision, first, slot, log, of };
}

/** Throws BAD_USER_INPUT, with their ids, when a decision is undone or later ones are built on it. */
async function checkUndoable(run: Run, { decision, first, slot }: Undoable): Promise<void> {
  const { id, undoneBy } = decision;
  const kept = slot.keeps?.(first) ?? null;
  if (kept !== null) throw refuse(`${id} ${kept}`);
  if (undoneBy !== null) throw refuse(`${id} is undone already, by ${undoneBy}: undo that to do it again.`);
  const later = (await logAfter(run, decision)).filter(
    (each) =>
      stands(each) &&
      ((each.target === decision.target && slot.kinds.includes(each.kind)) ||
        (slot.isNeededBy?.(first, each) ?? false)),
  );
  const ids = later.map((each) => each.id).toReversed();
  if (ids.length > 0) throw refuse(`Later decisions are built on ${id}: undo ${ids.join(', then ')} first.`);
}

/** Takes a decision back inside a transaction; takes the id of the new decision, made before, so that it may run twice. */
async function undoIn(
  run: Run,
  model: Model,
  id: string,
  { who, why = null }: Decider,
  fresh: Fresh,
): Promise<Decision & { moved?: Moved }> {
  const undoable = await findUndoable(run, id);
  const { first, slot, log, of } = undoable;
  const before = log.find((each) => each.id === fresh.id);
  if (before) return before; // committed already, though the answer was lost
  await checkUndoable(run, undoable);
  const at = momentAfter(log, fresh.now);
  const undoing = {
    ...first,
    of: first.of ?? of,
    id: fresh.id,
    kind: undoKind,
    who,
    why,
    at,
    undoes: id,
    undoneBy: null,
  };
  const marked = markUndone([...log, undoing]);
  const [former, change] = [changeOf(slot, log), changeOf(slot, marked)];
  const decision = {
    ...undoing,
    before: former?.after ?? null,
    after: change?.after ?? null,
    said: change?.said ?? null,
  };
  await recordDecisions(run, [decision]);
  await storeUndone(run, log, marked);
  const moved = await carryOut(run, model, decision, { slot, of, log: marked });
  return { ...decision, moved };
}

/**
 * Takes a decision back, in one transaction: what stands then is what stood before it, to the last property. To undo an
 * undoing is to decide again. Throws BAD_USER_INPUT for an unknown decision, one that is undone already, and one that
 * later decisions are built on.
 */
export function undo(
  graph: Graph,
  model: Model,
  id: string,
  decider: Decider,
): Promise<Decision & { moved?: Moved }> {
  const now = new Date();
  const fresh = newDecisionId(now);
  return graph.write((run) => undoIn(run, model, id, decider, { id: fresh, now }));
}
