import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { objects } from '../grammar.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { weapon } from './handing.ts';

/** “shot down”, “blown up”: with these words the verb tells of a loss. */
const particles: Readonly<Record<string, RegExp>> = {
  shoot: /^down$/,
  bring: /^down$/,
  blow: /^up$/,
  take: /^out$/,
  knock: /^out$/,
};

const isComplete = ({ lemma, children }: Token): boolean =>
  !(lemma in particles) ||
  children.some(
    (child) => /^(compound:prt|advmod)$/.test(child.relation) && particles[lemma]?.test(child.lemma),
  );

/** “lost a contract for 12 jets” is no loss of jets. */
const isWeaponLost = (verb: Token): boolean =>
  !objects(verb).some(({ lemma }) => /^(contract|deal|order|bid|tender|sale|access|interest)$/.test(lemma));

const frames: readonly Frame[] = [
  {
    rule: 'destroy',
    verbs: ['destroy', 'down', 'sink', 'capture', 'intercept', ...Object.keys(particles)],
    roles: {
      attacker: { slots: ['agent'], kinds: ['Country', 'Organization'] },
      owner: { slots: ['origin'], kinds: ['Country', 'Organization'] },
      system: { slots: ['object'], ...weapon },
    },
    needs: ['system', 'attacker|owner'],
    when: isComplete,
  },
  {
    rule: 'lose',
    verbs: ['lose'],
    roles: {
      owner: { slots: ['agent'], kinds: ['Country', 'Organization'] },
      attacker: { slots: ['to'], kinds: ['Country', 'Organization'] },
      system: { slots: ['object'], ...weapon },
    },
    needs: ['system', 'owner'],
    when: isWeaponLost,
  },
  {
    rule: 'loss',
    nouns: ['loss', 'downing', 'sinking', 'destruction'],
    roles: {
      owner: { slots: ['owner'], kinds: ['Country', 'Organization'] },
      attacker: { slots: ['by', 'to'], kinds: ['Country', 'Organization'] },
      system: { slots: ['of'], ...weapon },
    },
    needs: ['system', 'attacker|owner'],
  },
];

/** Losses: what is destroyed, shot down or captured, whose it was, and by whom. */
const readLosses = (trigger: Token, memory: Memory): Proposal[] =>
  frames
    .flatMap((frame) => applyFrame('Loss', frame, trigger, memory))
    .flatMap((each) => spread(each))
    .map((each) => asStates(each, ['attacker', 'owner']))
    .filter((each) => areDistinct(each, [['attacker', 'owner']]));

export const reader: FactReader = { read: readLosses };
