import { actorsIn } from './actors.ts';
import type { Filled } from './claim.ts';
import {
  agents,
  deepPreposition,
  governor,
  isPassive,
  isVerb,
  modifiers,
  objects,
  owners,
  preposition,
  withPreposition,
} from './grammar.ts';
import { type Memory, mentionsIn } from './memory.ts';
import type { EntityKind } from './mention.ts';
import { type Token, subtree } from './parsedText.ts';
import { weaponsIn, withListed } from './weapons.ts';

/**
 * Where the words of a role stand, seen from the word that tells of the fact: `agent` and `object` of a verb, `iobj`, a
 * preposition (`to`), `owner` (“Norway's”), `kind` (“Norwegian”, “NATO”), `people` (“Norwegian” only), `object-with` (whom one
 * supplies “with” something), `signer` (who signs, makes or wins it, where the word is
 * a noun), `signed-with` (a preposition at the verb that governs the noun), `origin` (“Norwegian missiles”),
 * `approver` and `awaiter` (who approves it, who expects it).
 */
export type Slot = string;

export interface Role {
  slots: readonly Slot[];
  /** What may hold it; weapons are looked for anywhere in the phrase. */
  kinds?: readonly EntityKind[];
}

const unique = (tokens: readonly Token[]): Token[] => [...new Set(tokens)];

function slotOfNoun(noun: Token, slot: Slot): Token[] {
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
      return above ? slotOfVerb(above, 'iobj') : [];
    case 'origin':
      return withPreposition(noun, ['of']).flatMap(demonymsOf);
    case 'approver':
      return above && approving.test(above.lemma) ? agents(above) : [];
    case 'awaiter':
      return above && awaiting.test(above.lemma) ? agents(above) : [];
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
const awaiting = /^(await|confirm|accept|expect|receive|celebrate|hail)$/;

/** “sold Armenia 36 Caesar howitzers”: a name that the parser took into the phrase behind it, before its number. */
function takenIn({ sentence: { tokens }, index }: Token): Token[] {
  const place = index + 1 - (tokens[0]?.index ?? 0);
  const mention = tokens[place]?.mention;
  if (mention?.form !== 'name' || !/^(Country|Organization)$/.test(mention.entity.kind)) return [];
  const length = mention.last - mention.first + 1;
  const [last, next] = [tokens[place + length - 1], tokens[place + length]];
  return last && /^(compound|nmod|nsubj|dep)/.test(last.relation) && /^(CD|DT|\$)$/.test(next?.pos ?? '')
    ? [last]
    : [];
}

/** Whose a thing is by the adjective before it: “Swedish RBS 70 missiles”, “a dozen American B-52 bombers”. */
function demonymsOf(head: Token): Token[] {
  return subtree(head, ({ relation }) => /^(amod|compound|appos|nmod|nummod|flat)/.test(relation)).filter(
    ({ mention, index }) => mention?.form === 'demonym' && index < head.index,
  );
}

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

function slotOfVerb(verb: Token, slot: Slot): Token[] {
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
  if (slot === 'iobj') {
    const indirect = [...verb.children.filter(({ relation }) => relation === 'iobj'), ...takenIn(verb)];
    const passive = verb.children.some(({ relation }) => relation === 'obj')
      ? verb.children.filter(({ relation }) => relation === 'nsubj:pass')
      : [];
    return [...indirect, ...passive];
  }
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
      return [...new Map(all.map((each) => [each.entity.name, each])).values()];
    }
  }
  return kinds?.includes('WeaponSystem') && isVerb(trigger) ? weaponsBehind(trigger) : [];
}

/** Weapons in a verb's own clause, behind it, wherever the parser hung them. */
function weaponsBehind(verb: Token): Filled[] {
  const clause = subtree(
    verb,
    ({ relation }) => !/^(advcl|acl|conj|parataxis|ccomp|nsubj|cc|punct|mark)/.test(relation),
  );
  const found = clause
    .filter((token) => token.index > verb.index)
    .flatMap(({ mention }) => (mention?.entity.kind === 'WeaponSystem' ? [mention] : []));
  return [...new Map(found.map(({ entity, start, end }) => [entity.name, { entity, start, end }])).values()];
}
