import type { Decision, Slot, State } from './decision.ts';
import { stands } from './log.ts';

/** The decision of a slot that counts in a log about one thing: the newest that stands. */
export const newestOf = (slot: Slot, log: readonly Decision[]): Decision | undefined =>
  log.findLast((each) => slot.kinds.includes(each.kind) && stands(each));

/** What a log about one thing makes of it in a slot; undefined where it was never decided. */
export function changeOf(slot: Slot, log: readonly Decision[]): { after: State; said: State } | undefined {
  const last = log.findLast(({ kind }) => slot.kinds.includes(kind));
  if (!last) return undefined;
  return { after: newestOf(slot, log)?.after ?? slot.before?.(log) ?? null, said: last.said };
}
