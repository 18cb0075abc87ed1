import { type Slot, mutations } from '../../generated/mutations.ts';
import { kindOf } from './kindOf.ts';

/** A change that can be made to a thing, and the argument that takes the thing's id. */
interface Offer {
  name: string;
  subject: Slot;
}

/** The changes that can be made to what has this id: those with an argument that takes such an id. */
export function mutationsFor(id: string): Offer[] {
  const kind = kindOf(id);
  return Object.entries(mutations).flatMap(([name, { slots }]) => {
    const subject = slots.find(({ idOf }) => idOf !== undefined);
    return subject?.idOf === kind ? [{ name, subject }] : [];
  });
}
