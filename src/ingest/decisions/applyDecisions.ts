import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Reading } from '../reading.ts';
import type { Touched } from '../settleGraph.ts';
import type { Decision, SaidIn } from './decision.ts';
import { logOfSources, tieDecisions } from './log.ts';
import { changeOf, newestOf } from './newestOf.ts';
import { type Applicable, type Notice, logOf, planSlot, slotIn } from './planSlot.ts';
import { isOut, purged, removal } from './removal.ts';
import { slots, undoKind } from './slots.ts';
import { storedReadings } from './storedReadings.ts';

/** What to say of sources that somebody removed, so that they are not loaded. Takes the log of all sources. Pure. */
export const removedOf = (log: readonly Decision[], readings: readonly Reading[]): Notice[] =>
  readings.flatMap(({ source }) => {
    const about = log.filter(({ target }) => target === source);
    const state = changeOf(removal, about)?.after ?? null;
    // Without a decision that stands, one was taken back by which it was added.
    const by = newestOf(removal, about) ?? about.findLast(({ kind }) => kind === undoKind);
    if (!by || !isOut(state)) return [];
    const { id, who, at, undoes } = by;
    const isPurged = state === purged;
    const what = `${source} is not loaded: ${who ?? 'somebody'}`;
    const message = isPurged
      ? `${what} purged it at ${at}. Its files are still there: delete them`
      : `${what} ${undoes === null ? 'removed it' : 'took back that it was added'} at ${at}. To bring it back: npx entente undo ${id}`;
    return [{ source, message, isRemoved: true, isPurged }];
  });

/** Readings as decisions make them before they are stored. Takes what was decided about their sources. Pure. */
export const editReadings = (
  model: Model,
  log: readonly Decision[],
  readings: readonly Reading[],
): Reading[] =>
  readings.map((reading) =>
    slots.reduce((edited, slot) => {
      if (!slot.edit) return edited;
      const { changes } = planSlot(model, slot, edited, logOf(log, reading));
      return changes.length > 0 ? slot.edit(model, edited, changes) : edited;
    }, reading),
  );

/**
 * Applies what was decided about sources that were just stored as decisions make them of their files, before their facts
 * are settled. Takes their readings as files have them, and the ids of claims that changed. Gives what is touched
 * besides, and what must be reported.
 */
export async function applyDecisions(
  run: Run,
  model: Model,
  log: readonly Decision[],
  { inFiles, changed }: { inFiles: readonly Reading[]; changed: ReadonlySet<string> },
): Promise<{ touched: Touched[]; notices: Notice[] }> {
  const touched: Touched[] = [];
  const notices: Notice[] = [];
  const ties: Applicable['ties'] = [];
  // What decisions change of a claim its file did not change.
  const changedInFile = new Set(changed);
  let readings = inFiles;
  for (const slot of slots) {
    const known = slot.edit ? {} : { changed: changedInFile };
    const plans = readings.map((reading) => planSlot(model, slot, reading, logOf(log, reading), known));
    const changes = plans.flatMap((plan) => plan.changes);
    const { edit } = slot;
    if (edit) {
      readings = readings.map((reading, at) => edit(model, reading, plans[at]?.changes ?? []));
      for (const { target } of changes) changedInFile.delete(target);
    } else if (slot.apply && changes.length > 0) touched.push(await slot.apply(run, model, changes));
    ties.push(...plans.flatMap((plan) => plan.ties));
    notices.push(...plans.flatMap((plan) => plan.notices));
  }
  await tieDecisions(run, ties);
  return { touched, notices };
}

/**
 * Applies decisions that came from a file to sources that were stored before. Takes the new ones, which are in the log
 * already. What their sources say is what was known of it or, where nothing was decided yet, what stands.
 */
export async function applyToStored(
  run: Run,
  model: Model,
  fresh: readonly Decision[],
): Promise<{ touched: Touched[]; notices: Notice[] }> {
  const sources = [...new Set(fresh.flatMap(({ source }) => source ?? []))];
  if (sources.length === 0) return { touched: [], notices: [] };
  const urls = fresh.flatMap(({ anchor }) => anchor?.url ?? []);
  const readings = await storedReadings(run, { sources, urls });
  const log = await logOfSources(run, readings);
  const isNew = new Set(fresh.map(({ id }) => id));
  const touched: Touched[] = [];
  const notices: Notice[] = [];
  for (const slot of slots.filter(({ edit }) => !edit))
    for (const reading of readings) {
      const own = logOf(log, reading);
      const saidIn: SaidIn = (_model, stored, target) => {
        const isOf = (each: Decision): boolean => each.of === target && slotIn(log, each) === slot;
        const known = own.findLast((each) => isOf(each) && !isNew.has(each.id));
        return known ? known.said : slot.saidIn(model, stored, target);
      };
      const plan = planSlot(model, slot, reading, own, { saidIn });
      if (slot.apply && plan.changes.length > 0) touched.push(await slot.apply(run, model, plan.changes));
      await tieDecisions(run, plan.ties);
      notices.push(...plan.notices);
    }
  // What they say is read again when they are loaded next.
  const sourcesRead = readings.map(({ source }) => source);
  await run(statement('write/reread.sources'), { ids: sourcesRead });
  return { touched, notices };
}
