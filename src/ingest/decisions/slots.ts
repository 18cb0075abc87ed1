import type { Slot } from './decision.ts';
import { access } from './access.ts';
import { amending } from './amending.ts';
import { making } from './making.ts';
import { merging } from './merging.ts';
import { naming } from './naming.ts';
import { publication } from './publication.ts';
import { removal } from './removal.ts';
import { review } from './review.ts';

/** All that can be decided, in the order in which it is applied: what a claim says before what is thought of it. */
export const slots: readonly Slot[] = [
  making,
  amending,
  naming,
  merging,
  publication,
  access,
  review,
  removal,
];

/** The kind of a decision that takes back another, or itself back again. */
export const undoKind = 'UNDO';

/** The slot that a kind of decision fills; undefined for what this version does not know, and for undoing. */
export const slotOf = (kind: string): Slot | undefined => slots.find(({ kinds }) => kinds.includes(kind));
