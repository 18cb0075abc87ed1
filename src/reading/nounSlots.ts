import { agents, governor, objects } from './grammar.ts';
import { type Token, subtree } from './parsedText.ts';
import { isPassive } from './participles.ts';
import { deepPreposition, modifiers, owners, preposition, withPreposition } from './phrases.ts';
import { indirectObjects } from './indirectObjects.ts';
import type { Slot } from './slot.ts';

/** Whose a thing is by the adjective before it: “Swedish RBS 70 missiles”, “a dozen American B-52 bombers”. */
export function demonymsOf(head: Token): Token[] {
  return subtree(head, ({ relation }) => /^(amod|compound|appos|nmod|nummod|flat)/.test(relation)).filter(
    ({ mention, index }) => mention?.form === 'demonym' && index < head.index,
  );
}

/** The words that stand in a place seen from a noun. */
export function slotOfNoun(noun: Token, slot: Slot): Token[] {
  const above = governor(noun);
  switch (slot) {
    case 'owner':
      return owners(noun);
    case 'kind':
    case 'people':
      return modifiers(noun);
    case 'agent':
      return [...withPreposition(noun, ['by']), ...(above && isPassive(above) ? agents(above) : [])];
    case 'signer':
      return above && noun.relation !== 'nsubj' ? agents(above) : [];
    case 'object':
      return [];
    case 'iobj':
      return above ? indirectObjects(above) : [];
    case 'origin':
      return withPreposition(noun, ['of']).flatMap(demonymsOf);
    case 'approver':
      return above && approving.test(above.lemma) ? agents(above) : [];
    case 'awaiter':
      return above && awaiting.test(above.lemma) ? agents(above) : [];
    case 'haver':
      return above?.lemma === 'have' ? agents(above) : [];
    case 'had':
      return above?.lemma === 'have'
        ? objects(above)
        : above
          ? above.children.filter(({ relation }) => relation === 'nsubj')
          : [];
    case 'doer':
      return above && doing.test(above.lemma) ? agents(above) : [];
    default:
  }
  const [, place, name = slot] = /^(signed)-(\w+)$/.exec(slot) ?? [];
  if (place) return above ? withPreposition(above, [name]) : [];
  if (slot === 'launcher')
    return above &&
      /^(launch|carry|conduct|mount|wage|stage|begin|start|unleash|continue|make|commit)$/.test(above.lemma)
      ? agents(above)
      : [];
  if (slot === 'victim')
    return above &&
      noun.relation.startsWith('nsubj') &&
      /^(kill|hit|destroy|target|damage|wound|injure|strike)$/.test(above.lemma)
      ? objects(above)
      : [];
  // “hit Belarus's banks with new sanctions”
  if (slot === 'hit')
    return /^ob[lj]/.test(noun.relation) &&
      preposition(noun) === 'with' &&
      /^(hit|target|slap|punish)$/.test(above?.lemma ?? '')
      ? objects(above as Token).filter((each) => each !== noun)
      : [];
  if (slot === 'subject') return noun.children.filter(({ relation }) => relation === 'nsubj');
  return deepPreposition(noun, [slot]);
}

const approving = /^(approve|clear|authori[sz]e|greenlight|ok|notify|propose|announce|back)$/;
const doing = /^(complete|begin|start|commence|finish|make|continue|resume|suspend|halt|stop|conduct)$/;
const awaiting = /^(await|confirm|accept|expect|receive|celebrate|hail)$/;
