import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import type { Memory } from '../memory.ts';
import type { Token } from '../parsedText.ts';
import { areDistinct, spread } from '../proposals.ts';
import { weapon } from './handing.ts';

const actors = { kinds: ['Country', 'Organization'] as const };
const isTechnology = ({ children }: Token): boolean => children.some(({ lemma }) => lemma === 'technology');

const frames: readonly Frame[] = [
  {
    rule: 'make',
    verbs: ['make', 'produce', 'manufacture', 'assemble', 'build', 'coproduce', 'co-produce'],
    roles: {
      producers: { slots: ['agent'], ...actors },
      licensor: { slots: ['from'], ...actors },
      system: { slots: ['object'], ...weapon },
    },
    needs: ['producers', 'system'],
  },
  {
    rule: 'production',
    nouns: ['production', 'manufacture', 'assembly', 'co-production', 'coproduction'],
    roles: {
      producers: { slots: ['by', 'owner'], ...actors },
      licensor: { slots: ['from'], ...actors },
      system: { slots: ['of'], ...weapon },
    },
    needs: ['producers', 'system'],
  },
  {
    rule: 'transfer-of-technology',
    nouns: ['transfer'],
    roles: {
      licensor: { slots: ['owner', 'from', 'by', 'signer'], ...actors },
      producers: { slots: ['to', 'signed-to'], ...actors },
      system: { slots: ['for', 'of'], ...weapon },
    },
    needs: ['producers', 'system'],
    when: isTechnology,
  },
];

/** “The vehicles will be built by Rheinmetall”: of several named before, nobody knows which. */
const isNamedHere = ({ roles: { system = [] } }: Proposal, { sentence }: Token): boolean =>
  system.every(({ start, end }) => start >= sentence.start && end <= sentence.end);

/** Production: who makes a weapon, and under whose licence. */
const readProductions = (trigger: Token, memory: Memory): Proposal[] =>
  frames
    .flatMap((frame) => applyFrame('Production', frame, trigger, memory))
    .filter((each) => isNamedHere(each, trigger))
    .flatMap((each) => spread(each, ['producers']))
    .filter((each) => areDistinct(each, [['producers', 'licensor']]));

export const reader: FactReader = { read: readProductions };
