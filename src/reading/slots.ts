import { actorsIn } from './actors.ts';
import type { Filled } from './claim.ts';
import { type Memory, mentionsIn } from './memory.ts';
import type { EntityKind } from './mention.ts';
import { type Token, subtree } from './parsedText.ts';
import { slotOfNoun } from './nounSlots.ts';
import { isVerb } from './phrases.ts';
import type { Slot } from './slot.ts';
import { slotOfVerb } from './verbSlots.ts';
import { weaponsIn, withListed } from './weapons.ts';
import { onceEach } from './proposals.ts';

export interface Role {
  slots: readonly Slot[];
  /** What may hold it; weapons are looked for anywhere in the phrase. */
  kinds?: readonly EntityKind[];
}

/** Who or what holds a role: the first of its slots that names anything. */
export function fillRole(trigger: Token, { slots, kinds }: Role, memory: Memory): Filled[] {
  for (const slot of slots) {
    const heads = isVerb(trigger) ? slotOfVerb(trigger, slot) : slotOfNoun(trigger, slot);
    const weapons = kinds?.includes('WeaponSystem') ?? false;
    const found = heads.flatMap((head) => {
      if (weapons) return weaponsIn(head, memory);
      if (slot === 'people')
        return mentionsIn(head, ['Country'], memory)
          .filter(({ form }) => form === 'demonym')
          .map(({ entity, start, end }) => ({ entity, start, end }));
      if (slot === 'kind')
        return mentionsIn(head, kinds ?? ['Country', 'Organization'], memory).map(
          ({ entity, start, end }) => ({ entity, start, end }),
        );
      return actorsIn(head, memory, kinds);
    });
    if (found.length > 0) {
      const isHere =
        (found.at(-1)?.start ?? 0) > trigger.start && (found.at(-1)?.end ?? 0) <= trigger.sentence.end;
      const all = weapons && isHere ? withListed(found, memory) : found;
      return onceEach(all);
    }
  }
  return kinds?.includes('WeaponSystem') && isVerb(trigger) ? weaponsBehind(trigger) : [];
}

/** Weapons in a verb's own clause, behind it, wherever the parser hung them. */
function weaponsBehind(verb: Token): Filled[] {
  const clause = subtree(
    verb,
    ({ relation }) => !/^(advcl|acl|conj|parataxis|ccomp|xcomp|nsubj|cc|punct|mark)/.test(relation),
  );
  const found = clause
    .filter((token) => token.index > verb.index)
    .flatMap(({ mention }) => (mention?.entity.kind === 'WeaponSystem' ? [mention] : []));
  return [...new Map(found.map(({ entity, start, end }) => [entity.name, { entity, start, end }])).values()];
}
