import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { objects } from '../grammar.ts';
import type { Memory } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import type { Token } from '../parsedText.ts';

const places: readonly EntityKind[] = ['Place', 'Country'];
const weapon = { kinds: ['WeaponSystem'] as const };
const where = ['in', 'at', 'near', 'to', 'along', 'on', 'off', 'outside', 'around', 'across'];

/** A battery goes with its crew: it stays whose it is. Missiles that are sent are given. */
export const isUnit = (verb: Token): boolean =>
  objects(verb).some(({ lemma }) =>
    /^(battery|squadron|carrier|destroyer|bomber|brigade|battalion|regiment|detachment)$/.test(lemma),
  ) &&
  /\b(troops?|soldiers?|personnel|crews?|squadron|carrier|bombers?|destroyer|brigade|battalion)\b/i.test(
    verb.sentence.tokens.map(({ text }) => text).join(' '),
  );

const frames: readonly Frame[] = [
  {
    rule: 'deploy',
    verbs: ['deploy', 'station', 'base', 'redeploy', 'install'],
    roles: {
      operator: { slots: ['agent', 'origin'] },
      system: { slots: ['object', 'with', 'of'], ...weapon },
      place: { slots: where, kinds: places },
    },
    needs: ['system|place', 'operator|system', 'operator|place'],
  },
  {
    rule: 'send-unit',
    verbs: ['send', 'move', 'dispatch', 'rotate', 'position', 'order'],
    roles: {
      operator: { slots: ['agent'] },
      system: { slots: ['object'], ...weapon },
      place: { slots: ['to', 'in', 'near', 'into'], kinds: places },
    },
    needs: ['operator', 'place', 'system'],
    when: isUnit,
  },
  {
    rule: 'keep',
    verbs: ['keep', 'maintain', 'leave'],
    roles: {
      operator: { slots: ['agent'] },
      system: { slots: ['object'], ...weapon },
      place: { slots: ['in', 'on', 'at', 'near'], kinds: places },
    },
    needs: ['operator', 'system', 'place'],
  },
  {
    // Weapons that are moved stay whose they are.
    rule: 'move',
    verbs: ['move', 'relocate', 'shift'],
    roles: {
      operator: { slots: ['agent'], kinds: ['Country'] },
      system: { slots: ['object'], ...weapon },
      place: { slots: ['to', 'into'], kinds: places },
    },
    needs: ['operator|system', 'place', 'system'],
    when: (verb) => !isUnit(verb),
  },
  {
    rule: 'deployment',
    nouns: ['deployment', 'stationing', 'redeployment'],
    roles: {
      operator: { slots: ['by', 'owner', 'signer'] },
      system: { slots: ['of', 'kind'], ...weapon },
      place: { slots: where, kinds: places },
    },
    needs: ['system', 'operator|place'],
    when: (noun) => noun.relation !== 'compound',
  },
];

/** Deployments: what is stationed, where, and whose it is. */
function readDeployments(trigger: Token, memory: Memory): Proposal[] {
  return frames
    .flatMap((frame) => applyFrame('Deployment', frame, trigger, memory))
    .flatMap((each) => spread(each))
    .map((each) => asStates(each, ['operator']))
    .filter((each) => areDistinct(each, [['operator', 'place']]));
}

export const reader: FactReader = { read: readDeployments };
