import type { Filled, PrintedValue, Proposal } from './claim.ts';
import {
  agents,
  deepPreposition,
  governor,
  isNoun,
  isPassive,
  isVerb,
  modifiers,
  objects,
  owners,
  preposition,
  withPreposition,
} from './grammar.ts';
import { type Memory, actorsIn, mentionsIn, weaponsIn } from './memory.ts';
import type { EntityKind } from './mention.ts';
import { modalityOf } from './modality.ts';
import { type Token, subtree } from './parsedText.ts';
import { moneyIn } from './values.ts';

/**
 * Where the words of a role stand, seen from the word that tells of the fact: `agent` and `object` of a verb, `iobj`, a
 * preposition (`to`), `owner` (“Russia's”), `kind` (“Russian”, “NATO”), `people` (“Russian” only), `object-with` (whom one
 * supplies “with” something), `signer` (who signs, makes or wins it, where the word is
 * a noun), `signed-with` (a preposition at the verb that governs the noun).
 */
export type Slot = string;

export interface Role {
  slots: readonly Slot[];
  /** What may hold it; weapons are looked for anywhere in the phrase. */
  kinds?: readonly EntityKind[];
}

/** How one fact type is said: by which words, and where they put the roles. */
export interface Frame {
  rule: string;
  verbs?: readonly string[];
  nouns?: readonly string[];
  roles: Readonly<Record<string, Role>>;
  /** Roles without which nothing is proposed; `a|b` is either. */
  needs: readonly string[];
  /** Other conditions on the word. */
  when?: (trigger: Token, memory: Memory) => boolean;
  /** Plain values read beside the roles. */
  values?: (trigger: Token, memory: Memory) => Record<string, PrintedValue>;
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
      return above ? above.children.filter(({ relation }) => relation === 'iobj') : [];
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
  if (slot === 'subject') return noun.children.filter(({ relation }) => relation === 'nsubj');
  return deepPreposition(noun, [slot]);
}

function slotOfVerb(verb: Token, slot: Slot): Token[] {
  if (slot === 'agent') return agents(verb);
  if (slot === 'object')
    return objects(verb).filter(
      (each) =>
        !(
          each.relation === 'nsubj:pass' &&
          verb.children.some((child) => child.relation === 'obj' && child !== each)
        ),
    );
  if (slot === 'iobj') {
    const indirect = verb.children.filter(({ relation }) => relation === 'iobj');
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
    slot.startsWith('signed-')
  )
    return [];
  // A phrase that belongs to the verb often hangs on its object.
  return unique([
    ...withPreposition(verb, [slot]),
    ...objects(verb).flatMap((object) => deepPreposition(object, [slot])),
  ]);
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
    if (found.length > 0) return [...new Map(found.map((each) => [each.entity.name, each])).values()];
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

/** A state for its ministries and armed forces: “the Pentagon deployed” is the United States'. */
export function asStates(proposal: Proposal, names: readonly string[]): Proposal {
  const roles = Object.entries(proposal.roles).map(([name, found]) => {
    if (!names.includes(name)) return [name, found] as const;
    const states = found.map((each): Filled =>
      each.entity.of && /GOVERNMENT|MILITARY/.test(each.entity.organizationKind ?? '')
        ? { ...each, entity: { kind: 'Country', name: each.entity.of } }
        : each,
    );
    return [name, states] as const;
  });
  return { ...proposal, roles: Object.fromEntries(roles) };
}

/** The passage that says so: from the first of its words to the last, whole phrases, never beyond the sentence. */
export function passageOf(
  trigger: Token,
  filled: readonly { start: number; end: number }[],
): { start: number; end: number } {
  const { sentence } = trigger;
  const inside = filled.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  let [start, end] = [trigger.start, trigger.end];
  for (const each of inside) {
    start = Math.min(start, each.start);
    end = Math.max(end, each.end);
  }
  const phrase = sentence.tokens.filter((token) => token.start >= start && token.end <= end && token.mention);
  for (const token of phrase) {
    const words = subtree(token, ({ relation }) =>
      /^(amod|compound|det|nummod|flat|nmod:poss|case)$/.test(relation),
    );
    if (preposition(token) === '' || token.start > trigger.start)
      end = Math.max(end, ...words.map((word) => word.end));
    start = Math.min(start, ...words.filter((word) => word.relation !== 'case').map((word) => word.start));
  }
  return { start, end: Math.min(end, sentence.end) };
}

/** Everything that a frame reads at one word; one proposal for each way to fill its roles. */
export function applyFrame(type: string, frame: Frame, trigger: Token, memory: Memory): Proposal[] {
  const words = isVerb(trigger) ? frame.verbs : isNoun(trigger) ? frame.nouns : undefined;
  if (!words?.includes(trigger.lemma) || trigger.mention) return [];
  if (frame.when && !frame.when(trigger, memory)) return [];
  const roles = Object.entries(frame.roles).map(
    ([name, role]) => [name, fillRole(trigger, role, memory)] as const,
  );
  const filled = new Map(roles.filter(([, found]) => found.length > 0));
  if (!frame.needs.every((need) => need.split('|').some((name) => filled.has(name)))) return [];
  const values = frame.values?.(trigger, memory) ?? {};
  const all = [...filled.values()].flat();
  const passage = passageOf(trigger, [...all, ...Object.values(values)]);
  return [
    {
      type,
      rule: frame.rule,
      modality: modalityOf(trigger),
      roles: Object.fromEntries(filled),
      values,
      ...passage,
      sentence: trigger.sentence.index,
    },
  ];
}

/** One proposal a combination, where a role that takes one holder was filled with several. */
export function spread(proposal: Proposal, many: readonly string[] = []): Proposal[] {
  const several = Object.entries(proposal.roles).find(
    ([name, found]) => found.length > 1 && !many.includes(name),
  );
  if (!several) return [proposal];
  const [name, found] = several;
  return found.flatMap((each) => spread({ ...proposal, roles: { ...proposal.roles, [name]: [each] } }, many));
}

/** No two roles are held by one: where they are, the reading is wrong. */
export function areDistinct(proposal: Proposal, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.every(([one, other]) => {
    const names = new Set((proposal.roles[one] ?? []).map(({ entity }) => entity.name));
    return !(proposal.roles[other] ?? []).some(({ entity }) => names.has(entity.name));
  });
}

/** Amounts of money in the phrases around a word. */
export function moneyAt(trigger: Token, name: string): Record<string, PrintedValue> {
  const { sentence } = trigger;
  const [money] = moneyIn(sentence);
  return money ? { [name]: money } : {};
}
