import { agents, objects } from './grammar.ts';
import { indirectObjects } from './indirectObjects.ts';
import { demonymsOf } from './nounSlots.ts';
import type { Token } from './parsedText.ts';
import { deepPreposition, preposition, withPreposition } from './phrases.ts';
import type { Slot } from './slot.ts';

const unique = (tokens: readonly Token[]): Token[] => [...new Set(tokens)];

/** “bought the system, the HQ-22, from China”: a name behind “from” in the verb's clause, wherever it hangs. */
function originBehind(verb: Token): Token[] {
  const behind = verb.sentence.tokens.filter(({ index }) => index > verb.index);
  const stop = behind.findIndex(({ pos, text }) => /^(VBD|VBZ|VBP|MD|WDT)$/.test(pos) || text === ';');
  return behind
    .slice(0, stop < 0 ? undefined : stop)
    .filter((token) => token.mention && /^(Country|Organization)$/.test(token.mention.entity.kind))
    .filter((token) => preposition(token) === 'from')
    .slice(0, 1);
}

/** The words that stand in a place seen from a verb. */
export function slotOfVerb(verb: Token, slot: Slot): Token[] {
  if (slot === 'agent') return agents(verb);
  if (slot === 'origin') return objects(verb).flatMap(demonymsOf);
  if (slot === 'object')
    return objects(verb).filter(
      (each) =>
        !(
          each.relation === 'nsubj:pass' &&
          verb.children.some((child) => child.relation === 'obj' && child !== each)
        ),
    );
  if (slot === 'iobj') return indirectObjects(verb);
  if (slot === 'origin-on')
    return [verb, ...objects(verb)].flatMap((each) => withPreposition(each, ['on'])).flatMap(demonymsOf);
  if (slot === 'offered')
    return verb.children.filter(({ relation }) => /^(xcomp|advcl)$/.test(relation)).flatMap(objects);
  if (slot === 'object-with')
    return withPreposition(verb, ['with']).length > 0 ||
      objects(verb).some((each) => withPreposition(each, ['with']).length > 0)
      ? objects(verb)
      : [];
  if (
    slot === 'owner' ||
    slot === 'kind' ||
    slot === 'people' ||
    slot === 'signer' ||
    slot === 'approver' ||
    slot === 'awaiter' ||
    slot === 'doer' ||
    slot.startsWith('signed-')
  )
    return [];
  // A phrase that belongs to the verb often hangs on its object.
  const found = unique([
    ...withPreposition(verb, [slot]),
    ...objects(verb).flatMap((object) => deepPreposition(object, [slot])),
  ]);
  return found.length === 0 && slot === 'from' ? originBehind(verb) : found;
}
