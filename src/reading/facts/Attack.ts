import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { type Memory, lastNamed } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import type { Token } from '../parsedText.ts';
import { isSport } from '../sport.ts';

const kinds: readonly EntityKind[] = ['Country', 'Organization'];
const target = [
  'on',
  'against',
  'of',
  'at',
  'upon',
  'into',
  'signed-on',
  'signed-against',
  'in',
  'signed-at',
];

const frames: readonly Frame[] = [
  {
    rule: 'attack',
    verbs: [
      'invade',
      'attack',
      'bomb',
      'shell',
      'bombard',
      'strike',
      'raid',
      'ambush',
      'pound',
      'pummel',
      'hammer',
    ],
    roles: { attacker: { slots: ['agent'], kinds }, target: { slots: ['object', 'in'], kinds } },
    needs: ['attacker', 'target'],
    when: ({ lemma, children }) =>
      lemma !== 'strike' ||
      !children.some(
        ({ relation, lemma: word }) =>
          relation === 'obj' && /^(deal|agreement|accord|tone|balance|pact|chord|optimistic)$/.test(word),
      ),
  },
  {
    rule: 'launch-at',
    verbs: ['launch', 'fire', 'drop', 'unleash'],
    roles: {
      attacker: { slots: ['agent'], kinds },
      target: { slots: ['at', 'on', 'against', 'into', 'toward', 'towards'], kinds },
    },
    needs: ['attacker', 'target'],
  },
  {
    rule: 'send-troops',
    verbs: ['send', 'pour', 'order'],
    roles: { attacker: { slots: ['agent'], kinds }, target: { slots: ['into'], kinds: ['Country'] } },
    needs: ['attacker', 'target'],
    when: ({ children }) =>
      children.some(
        ({ relation, lemma }) =>
          relation === 'obj' && /^(troops?|tanks?|forces?|army|soldiers?)$/.test(lemma),
      ),
  },
  {
    rule: 'attack-noun',
    nouns: [
      'invasion',
      'attack',
      'aggression',
      'war',
      'offensive',
      'airstrike',
      'strike',
      'assault',
      'bombardment',
      'shelling',
      'onslaught',
    ],
    roles: {
      attacker: { slots: ['owner', 'by', 'people', 'launcher'], kinds },
      target: { slots: ['victim', ...target], kinds },
    },
    needs: ['attacker'],
    when: (noun, { parsed }) => {
      if (noun.relation === 'compound') return false;
      const behind = parsed.text.slice(noun.end, noun.end + 12).trim();
      return !/^(helicopter|aircraft|drone|jet|submarine|capabilit)/.test(behind);
    },
  },
];

/** “the war of aggression”: of what is no role. */
const isKindOfWar = (trigger: Token): boolean =>
  /^(war|act)$/.test(trigger.lemma) && trigger.children.some(({ lemma }) => lemma === 'aggression');

/** “Measures against Russia in response to its war”: the state named last, not who took the measures. */
function findOwner(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  const pronoun = trigger.children.find(({ relation, pos }) => relation === 'nmod:poss' && pos === 'PRP$');
  const targets = new Set((proposal.roles.target ?? []).map(({ entity }) => entity.name));
  const before =
    pronoun &&
    lastNamed(
      pronoun,
      ['Country'],
      memory,
      ({ entity, start }) => !targets.has(entity.name) && start >= trigger.sentence.start,
    );
  return before
    ? {
        ...proposal,
        roles: {
          ...proposal.roles,
          attacker: [{ entity: before.entity, start: before.start, end: before.end }],
        },
      }
    : proposal;
}

/** Whom the attacker was last said to attack, or the other country of the sentence. */
function findTarget(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  const [attacker] = proposal.roles.attacker ?? [];
  if (proposal.roles.target || !attacker) return proposal;
  const near = memory.mentions.filter(
    ({ entity, start, end }) =>
      entity.kind === 'Country' &&
      entity.name !== attacker.entity.name &&
      start >= trigger.sentence.start &&
      end <= trigger.sentence.end,
  );
  const before = near.filter(({ end }) => end <= trigger.start).at(-1) ?? near[0];
  if (!before || !/^(invasion|aggression|war|offensive|attack)$/.test(trigger.lemma)) return proposal;
  return {
    ...proposal,
    roles: { ...proposal.roles, target: [{ entity: before.entity, start: before.start, end: before.end }] },
  };
}

/** Attacks: wars, strikes and raids, told as verbs or nouns. */
function readAttacks(trigger: Token, memory: Memory): Proposal[] {
  if (isSport(trigger.sentence, memory)) return [];
  if (trigger.lemma === 'aggression' && trigger.head && isKindOfWar(trigger.head)) return [];
  return frames
    .flatMap((frame) => applyFrame('Attack', frame, trigger, memory))
    .map((each) => findOwner(each, trigger, memory))
    .map((each) => findTarget(each, trigger, memory))
    .filter(({ roles }) => roles.attacker && roles.target)
    .flatMap((each) => spread(each))
    .map((each) => asStates(each, ['attacker', 'target']))
    .filter((each) => areDistinct(each, [['attacker', 'target']]));
}

export const reader: FactReader = { read: readAttacks };
