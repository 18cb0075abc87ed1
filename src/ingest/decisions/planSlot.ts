import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../../model/buildModel.ts';
import type { Reading } from '../reading.ts';
import type { Change, Decision, Located, SaidIn, Slot, State } from './decision.ts';
import { urlOf } from './log.ts';
import { changeOf, newestOf } from './newestOf.ts';
import { slotOf, undoKind } from './slots.ts';

/** What was decided and is not applied, or stands against what a file says now, and why. */
export interface Notice {
  source: string;
  message: string;
  /** Whether the source is not loaded, since somebody removed it. */
  isRemoved?: true;
  /** Whether it is kept apart, since only editors may know of it. */
  isClosed?: boolean;
  /** Whether nothing of it may be kept. */
  isPurged?: boolean;
}

/** What of a log about sources is to hold in a slot, now that they say what they say. */
export interface Applicable {
  changes: Change[];
  ties: { id: string; of: string | null; said: State }[];
  notices: Notice[];
}

const inWords = ({ kind, after }: Decision): string =>
  `the decision “${kind.toLowerCase().replaceAll('_', ' ')}${typeof after === 'string' ? ` ${after}` : ''}”`;

/** Why a decision is about no one thing any more. */
function tellObstacle({ anchor }: Decision, found: Located): string {
  if (typeof found === 'string') return `as the source is now, ${found}. Decide anew`;
  const why =
    anchor === null
      ? 'it has no quote to be found by'
      : `${found.length === 0 ? 'none quotes' : `${found.join(', ')} all quote`} “${anchor.quote}” there`;
  return `no claim has this id any more, and ${why}. Decide anew about the claim that is meant`;
}

const tellUnapplied = (decision: Decision, found: Located): Notice => ({
  source: decision.source ?? '',
  message: `${inWords(decision)} about ${decision.target} is kept but not applied: ${tellObstacle(decision, found)}`,
});

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
export function slotIn(log: readonly Decision[], { kind, undoes }: Decision): Slot | undefined {
  const other = kind === undoKind ? log.find(({ id }) => id === undoes) : undefined;
  return other ? slotIn(log, other) : slotOf(kind);
}

const listOf = (found: Located | undefined): readonly string[] =>
  found === undefined || typeof found === 'string' ? [] : found;

/** Plans what of the log of one source is to hold in a slot. Pure. */
export function planSlot(
  model: Model,
  slot: Slot,
  reading: Reading,
  log: readonly Decision[],
  { saidIn = slot.saidIn, changed }: { saidIn?: SaidIn; changed?: ReadonlySet<string> } = {},
): Applicable {
  const own = log.filter((each) => slotIn(log, each) === slot);
  const found = new Map(
    own.map((each): [string, Located] => [each.target, slot.locate?.(model, reading, each) ?? [each.target]]),
  );
  const byTarget = new Map<string, Decision[]>();
  // What was applied elsewhere before holds there no longer.
  for (const { of } of own) if (of !== null) byTarget.set(of, []);
  const ties = own.map((each) => {
    const [target, second] = listOf(found.get(each.target));
    const of = target === undefined || second !== undefined ? null : target;
    if (of !== null) byTarget.set(of, [...(byTarget.get(of) ?? []), each]);
    return { id: each.id, of, said: of === null ? each.said : (saidIn(model, reading, of) ?? null) };
  });
  const changes = [...byTarget].map(([target, about]) => ({
    target,
    after: changeOf(slot, about)?.after ?? null,
    said: saidIn(model, reading, target) ?? null,
    anchor: newestOf(slot, about)?.anchor ?? null,
  }));
  const conflicts = [...byTarget].flatMap(([target, about]) => {
    const standing = newestOf(slot, about);
    if (!standing || standing.after === null) return [];
    const isChanged =
      changed?.has(target) === true || isContested(standing, saidIn(model, reading, target) ?? null);
    return isChanged ? [tellConflict(standing, target)] : [];
  });
  const notices = [...found].flatMap(([target, claims]) => {
    const standing = newestOf(slot, own.filter((each) => each.target === target)); // prettier-ignore
    return !standing || standing.after === null || listOf(claims).length === 1
      ? []
      : [tellUnapplied(standing, claims)];
  });
  return { changes, ties, notices: [...conflicts, ...notices] };
}

/** What of a log is about a source, or about a claim of another version of it. */
export const logOf = (log: readonly Decision[], reading: Reading): Decision[] => {
  const url = urlOf(reading);
  return log.filter(
    ({ source, anchor }) => source === reading.source || (url !== null && anchor?.url === url),
  );
};
