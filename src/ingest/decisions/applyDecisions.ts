import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Reading } from '../reading.ts';
import type { Touched } from '../settleGraph.ts';
import { changeOf, newestOf } from './decide.ts';
import type { Change, Decision, SaidIn, Slot, State } from './decision.ts';
import { findClaims } from './findClaims.ts';
import { logOfSources, tieDecisions, urlOf } from './log.ts';
import { purged, removal } from './removal.ts';
import { slotOf, slots, undoKind } from './slots.ts';
import { storedReadings } from './storedReadings.ts';

/** What was decided and is not applied, or stands against what a file says now, and why. */
export interface Notice {
  source: string;
  message: string;
  /** Whether the source is not loaded, since somebody removed it. */
  isRemoved?: true;
  /** Whether nothing of it may be kept. */
  isPurged?: boolean;
}

/** What of a log about sources is to hold in a slot, now that they say what they say. */
interface Applicable {
  changes: Change[];
  ties: { id: string; of: string | null; said: State }[];
  notices: Notice[];
}

/** What to say of sources that somebody removed, so that they are not loaded. Takes the log of all sources. Pure. */
export const removedOf = (log: readonly Decision[], readings: readonly Reading[]): Notice[] =>
  readings.flatMap(({ source }) => {
    const about = log.filter(({ target }) => target === source);
    const newest = newestOf(removal, about);
    if (!newest || newest.after === null) return [];
    const { id, who, at } = newest;
    const isPurged = newest.after === purged;
    const message = isPurged
      ? `${source} is not loaded: ${who ?? 'somebody'} purged it at ${at}. Its files are still there: delete them`
      : `${source} is not loaded: ${who ?? 'somebody'} removed it at ${at}. To bring it back: npx entente undo ${id}`;
    return [{ source, message, isRemoved: true, isPurged }];
  });

const inWords = ({ kind, after }: Decision): string =>
  `the decision “${kind.toLowerCase().replaceAll('_', ' ')}${typeof after === 'string' ? ` ${after}` : ''}”`;

function tellUnapplied(decision: Decision, found: readonly string[]): Notice {
  const { target, source, anchor } = decision;
  const why =
    anchor === null
      ? 'it has no quote to be found by'
      : `${found.length === 0 ? 'none quotes' : `${found.join(', ')} all quote`} “${anchor.quote}” there`;
  return {
    source: source ?? '',
    message: `${inWords(decision)} about ${target} is kept but not applied: no claim has this id any more, and ${why}. Decide anew about the claim that is meant`,
  };
}

/** What to say of a decision about something that its file changed, too. */
function tellConflict({ id, source, ...decision }: Decision, of: string): Notice {
  return {
    source: source ?? '',
    message: `${of} was changed in its file, and ${inWords({ id, source, ...decision })} about it stands: both are kept, and the decision counts. Undo ${id} to go by the file`,
  };
}

/** Whether a file says something else of what was decided than it said when it was loaded before. */
const isContested = ({ said, after }: Decision, saidNow: State): boolean =>
  said !== null && !isDeepStrictEqual(said, saidNow) && !isDeepStrictEqual(after, saidNow);

/** The slot of a decision, also of one that takes another back. */
function slotIn(log: readonly Decision[], { kind, undoes }: Decision): Slot | undefined {
  const other = kind === undoKind ? log.find(({ id }) => id === undoes) : undefined;
  return other ? slotIn(log, other) : slotOf(kind);
}

/** Plans what of the log of one source is to hold in a slot. Pure. */
function planSlot(
  slot: Slot,
  reading: Reading,
  log: readonly Decision[],
  { saidIn = slot.saidIn, changed }: { saidIn?: SaidIn; changed?: ReadonlySet<string> } = {},
): Applicable {
  const own = log.filter((each) => slotIn(log, each) === slot);
  const found = new Map(
    own.map((each) => [each.target, slot.isAnchored ? findClaims(reading, each) : [each.target]]),
  );
  const byTarget = new Map<string, Decision[]>();
  // What was applied elsewhere before holds there no longer.
  for (const { of } of own) if (of !== null) byTarget.set(of, []);
  const ties = own.map((each) => {
    const [target, second] = found.get(each.target) ?? [];
    const of = target === undefined || second !== undefined ? null : target;
    if (of !== null) byTarget.set(of, [...(byTarget.get(of) ?? []), each]);
    return { id: each.id, of, said: of === null ? each.said : (saidIn(reading, of) ?? null) };
  });
  const changes = [...byTarget].map(([target, about]) => ({
    target,
    after: changeOf(slot, about)?.after ?? null,
    said: saidIn(reading, target) ?? null,
  }));
  const conflicts = [...byTarget].flatMap(([target, about]) => {
    const standing = newestOf(slot, about);
    if (!standing || standing.after === null) return [];
    const isChanged = changed?.has(target) === true || isContested(standing, saidIn(reading, target) ?? null);
    return isChanged ? [tellConflict(standing, target)] : [];
  });
  const notices = [...found].flatMap(([target, claims]) => {
    const standing = newestOf(slot, own.filter((each) => each.target === target)); // prettier-ignore
    return !standing || standing.after === null || claims.length === 1
      ? []
      : [tellUnapplied(standing, claims)];
  });
  return { changes, ties, notices: [...conflicts, ...notices] };
}

/** What of a log is about a source, or about a claim of another version of it. */
const logOf = (log: readonly Decision[], reading: Reading): Decision[] => {
  const url = urlOf(reading);
  return log.filter(
    ({ source, anchor }) => source === reading.source || (url !== null && anchor?.url === url),
  );
};

/** Readings as decisions make them before they are stored. Takes what was decided about their sources. Pure. */
export const editReadings = (log: readonly Decision[], readings: readonly Reading[]): Reading[] =>
  readings.map((reading) =>
    slots.reduce(
      (edited, slot) => slot.edit?.(edited, planSlot(slot, edited, logOf(log, reading)).changes) ?? edited,
      reading,
    ),
  );

/**
 * Applies what was decided about sources that were just stored as their files say, before their facts are settled.
 * Takes their readings as files have them and as they were stored, and the ids of claims that changed. Gives what is
 * touched besides, and what must be told.
 */
export async function applyDecisions(
  run: Run,
  model: Model,
  log: readonly Decision[],
  {
    inFiles,
    stored,
    changed,
  }: { inFiles: readonly Reading[]; stored: readonly Reading[]; changed: ReadonlySet<string> },
): Promise<{ touched: Touched[]; notices: Notice[] }> {
  const touched: Touched[] = [];
  const notices: Notice[] = [];
  const ties: Applicable['ties'] = [];
  for (const slot of slots) {
    const plans = (slot.edit ? inFiles : stored).map((reading) =>
      planSlot(slot, reading, logOf(log, reading), { changed }),
    );
    const changes = plans.flatMap((plan) => plan.changes);
    if (changes.length > 0 && !slot.edit) touched.push(await slot.apply(run, model, changes));
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
  for (const slot of slots)
    for (const reading of readings) {
      const own = logOf(log, reading);
      const saidIn: SaidIn = (stored, target) => {
        const isOf = (each: Decision): boolean => each.of === target && slotIn(log, each) === slot;
        const known = own.findLast((each) => isOf(each) && !isNew.has(each.id));
        return known ? known.said : slot.saidIn(stored, target);
      };
      const plan = planSlot(slot, reading, own, { saidIn });
      if (plan.changes.length > 0) touched.push(await slot.apply(run, model, plan.changes));
      await tieDecisions(run, plan.ties);
      notices.push(...plan.notices);
    }
  // What they say is read again when they are loaded next.
  for (const { source } of readings) await run(statement('write/unmark.source'), { id: source });
  return { touched, notices };
}
