import { type Slot, mutations, slotTypes } from '../../generated/mutations.ts';
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

/** The change that makes something of some words of an article: its input takes the article and offsets in its text. */
export function mutationOfWords(): { name: string; input: string } | undefined {
  const takesWords = ({ type }: Slot): boolean => {
    const names = new Set(slotTypes[type]?.fields?.map(({ name }) => name));
    return ['article', 'start', 'end'].every((name) => names.has(name));
  };
  return Object.entries(mutations).flatMap(([name, { slots }]) => {
    const input = slots.find(takesWords);
    return input ? [{ name, input: input.name }] : [];
  })[0];
}
