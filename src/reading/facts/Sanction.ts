import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { areDistinct, spread } from '../proposals.ts';
import { governor } from '../grammar.ts';
import type { Memory } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import type { Token } from '../parsedText.ts';
import { targetsOfSentence, withIncluded, withListedTargets, withTargets } from './sanctionTargets.ts';

const kinds: readonly EntityKind[] = ['Country', 'Organization', 'Person'];
const targets = { slots: ['hit', 'on', 'against', 'upon', 'signed-on', 'signed-against', 'iobj'], kinds };
const imposing =
  /^(impose|slap|adopt|announce|introduce|levy|approve|place|put|issue|unveil|extend|expand|enact|agree|prepare|prolong|renew|tighten|threaten|consider)$/;

const frames: readonly Frame[] = [
  {
    rule: 'sanction',
    verbs: ['sanction', 'blacklist', 'penalize', 'penalise', 'relist', 'list'],
    roles: { imposer: { slots: ['agent'] }, target: { slots: ['object'], kinds } },
    needs: ['imposer'],
  },
  {
    // “The targets include A and B”
    rule: 'targets-include',
    verbs: ['include'],
    roles: { target: { slots: ['object'], kinds: ['Person', 'Organization'] } },
    needs: ['target'],
    when: ({ children }) =>
      children.some(
        ({ relation, lemma }) =>
          relation === 'nsubj' && /^(target|designation|sanction|listing)$/.test(lemma),
      ),
  },
  {
    rule: 'among-listed',
    verbs: ['sanction', 'blacklist', 'penalize', 'penalise', 'list', 'designate'],
    roles: {},
    needs: [],
    when: (verb) => targetsOfSentence(verb).length > 0,
  },
  {
    rule: 'designate',
    verbs: ['designate'],
    roles: { imposer: { slots: ['agent'] }, target: { slots: ['object'], kinds } },
    needs: ['imposer'],
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
    nouns: ['sanction', 'measure', 'embargo', 'restriction'],
    roles: {
      imposer: { slots: ['signer', 'agent', 'by', 'owner', 'kind'], kinds: ['Country', 'Organization'] },
      target: targets,
    },
    needs: ['imposer'],
    when: (noun, { parsed: { text } }) => {
      const verb = governor(noun);
      const isPenalty =
        /^(sanction|embargo)$/.test(noun.lemma) ||
        (noun.lemma === 'restriction' && imposing.test(verb?.lemma ?? '')) ||
        noun.children.some(({ lemma }) => /^(restrictive|punitive)$/.test(lemma)) ||
        (noun.lemma === 'measure' &&
          imposing.test(verb?.lemma ?? '') &&
          /sanction/i.test(text.slice(0, noun.start)));
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
    needs: ['imposer'],
    when: (noun) =>
      imposing.test(governor(noun)?.lemma ?? '') &&
      noun.children.some(
        ({ lemma, children }) =>
          /^(sanction|measure)$/.test(lemma) || children.some((child) => child.lemma === 'sanction'),
      ),
  },
];

const several =
  /^(company|firm|entity|individual|person|people|bank|vessel|ship|tanker|national|citizen|businessman|oligarch|official|officer|general|politician|lawmaker|judge|group|organi[sz]ation|supplier|refinery|commander|leader|member|figure|operative|financier|network|broker|minister|smuggler|militant|fighter)$/;

/** “sanctions on 27 Chinese companies” are not on China. */
function withoutStatesOfFirms(proposal: Proposal, { mentions, parsed: { tokens } }: Memory): Proposal {
  const { target = [], ...rest } = proposal.roles;
  const kept = target.filter(({ start }) => {
    const mention = mentions.find((each) => each.start === start);
    const last = mention && tokens[mention.last];
    const head = last?.head;
    const isBefore = mention?.form === 'demonym' || last?.relation === 'compound';
    return !isBefore || !head || head.mention === mention || !several.test(head.lemma);
  });
  return { ...proposal, roles: kept.length > 0 ? { ...rest, target: kept } : rest };
}

/** How many sentences back “the measures” may be told. */
const near = 2;

/** “The measures also target Rosatom”: imposed by whoever did so in a sentence right before, where that is one. */
function withImposerBefore(proposal: Proposal, { sentence }: Token, memory: Memory): Proposal {
  if (proposal.roles.imposer) return proposal;
  for (let back = 1; back <= near; back += 1) {
    const told = memory.parsed.sentences[sentence.index - back]?.tokens ?? [];
    const imposers = told.flatMap((token) =>
      frames.flatMap((frame) =>
        applyFrame('Sanction', frame, token, memory).flatMap(({ roles }) => roles.imposer ?? []),
      ),
    );
    const [first] = imposers;
    if (!first) continue;
    const isOne = imposers.every(({ entity }) => entity.name === first.entity.name);
    return isOne ? { ...proposal, roles: { imposer: [first], ...proposal.roles } } : proposal;
  }
  return proposal;
}

/** Sanctions: imposed, threatened or planned. */
function readSanctions(trigger: Token, memory: Memory): Proposal[] {
  return frames
    .flatMap((frame) => applyFrame('Sanction', frame, trigger, memory))
    .map((each) => withoutStatesOfFirms(each, memory))
    .map((each) => withIncluded(each, trigger, memory))
    .map((each) => withListedTargets(each, trigger, memory))
    .map((each) =>
      each.rule === 'among-listed' ? { ...each, ...withTargets(each, targetsOfSentence(trigger)) } : each,
    )
    .filter(({ roles }) => roles.target)
    .map((each) => withImposerBefore(each, trigger, memory))
    .filter(({ rule, roles }) => !/^(among-listed|targets-include)$/.test(rule) || roles.imposer)
    .flatMap((each) => spread(each))
    .filter((each) => areDistinct(each, [['imposer', 'target']]));
}

export const reader: FactReader = { read: readSanctions };
