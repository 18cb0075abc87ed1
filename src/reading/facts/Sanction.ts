import type { Proposal } from '../claim.ts';
import { type Frame, applyFrame, areDistinct, spread } from '../frame.ts';
import { governor } from '../grammar.ts';
import type { Memory } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import type { Token } from '../parsedText.ts';

const kinds: readonly EntityKind[] = ['Country', 'Organization', 'Person'];
const targets = { slots: ['on', 'against', 'upon', 'signed-on', 'signed-against', 'iobj'], kinds };
const imposing =
  /^(impose|slap|adopt|announce|introduce|levy|approve|place|put|issue|unveil|extend|expand|enact|agree|prepare|prolong|renew|tighten|threaten|consider)$/;

const frames: readonly Frame[] = [
  {
    rule: 'sanction',
    verbs: ['sanction', 'blacklist'],
    roles: { imposer: { slots: ['agent'] }, target: { slots: ['object'], kinds } },
    needs: ['imposer', 'target'],
  },
  {
    rule: 'designate',
    verbs: ['designate'],
    roles: { imposer: { slots: ['agent'] }, target: { slots: ['object'], kinds } },
    needs: ['imposer', 'target'],
  },
  {
    rule: 'target',
    verbs: ['target', 'hit'],
    roles: { imposer: { slots: ['by'] }, target: { slots: ['object'], kinds } },
    needs: ['target'],
    when: ({ children }) =>
      children.some(({ relation, lemma }) => relation === 'nsubj' && /^(sanction|measure)$/.test(lemma)),
  },
  {
    rule: 'impose-sanctions',
    nouns: ['sanction', 'measure', 'embargo'],
    roles: {
      imposer: { slots: ['signer', 'agent', 'by', 'owner', 'kind'], kinds: ['Country', 'Organization'] },
      target: targets,
    },
    needs: ['imposer', 'target'],
    when: (noun) => {
      const isPenalty =
        noun.lemma !== 'measure' || noun.children.some(({ lemma }) => /^(restrictive|punitive)$/.test(lemma));
      const verb = governor(noun);
      return (
        isPenalty &&
        (!verb ||
          noun.relation.startsWith('nsubj') ||
          !/^(lift|ease|remove|waive|drop|end|relax|suspend|criticize|criticise|condemn|oppose|violate|evade|circumvent|bypass|breach)$/.test(
            verb.lemma,
          ))
      );
    },
  },
  {
    rule: 'package-of-sanctions',
    nouns: ['package', 'round'],
    roles: {
      imposer: { slots: ['signer', 'agent', 'by', 'owner'], kinds: ['Country', 'Organization'] },
      target: targets,
    },
    needs: ['imposer', 'target'],
    when: (noun) =>
      imposing.test(governor(noun)?.lemma ?? '') &&
      noun.children.some(
        ({ lemma, children }) =>
          /^(sanction|measure)$/.test(lemma) || children.some((child) => child.lemma === 'sanction'),
      ),
  },
];

/** Sanctions: imposed, threatened or planned. */
export function readSanctions(trigger: Token, memory: Memory): Proposal[] {
  return frames
    .flatMap((frame) => applyFrame('Sanction', frame, trigger, memory))
    .flatMap((each) => spread(each))
    .filter((each) => areDistinct(each, [['imposer', 'target']]));
}
