import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { governor } from '../grammar.ts';
import { preposition } from '../phrases.ts';
import { type Memory, mentionsIn } from '../memory.ts';
import { type Token, subtree } from '../parsedText.ts';
import { asStates, onceEach } from '../proposals.ts';
import { deals } from './deals.ts';

const kinds = ['Country', 'Organization'] as const;
const treaties = [
  'agreement',
  'accord',
  'pact',
  'treaty',
  'memorandum',
  'declaration',
  'protocol',
  'MoU',
  'mou',
  'statement',
];

const ordering = /^(buy|purchase|supply|procure|sell|sale|delivery|order|worth)$/;

/** “a deal for 12 jets”, “signed agreements to buy tanks”: what orders weapons is a contract. */
function ordersWeapons(noun: Token, memory: Memory): boolean {
  if (!deals.includes(noun.lemma)) return false;
  const purposes = governor(noun)?.children.filter(({ relation }) => /^(xcomp|advcl)$/.test(relation)) ?? [];
  return (
    mentionsIn(noun, ['WeaponSystem'], memory).length > 0 ||
    [noun, ...purposes].flatMap((each) => subtree(each)).some(({ lemma }) => ordering.test(lemma))
  );
}

const frame: Frame = {
  rule: 'sign',
  nouns: treaties,
  roles: {
    signatories: { slots: ['signer', 'agent'], kinds },
    others: { slots: ['with', 'signed-with', 'between'], kinds },
  },
  needs: ['signatories|others'],
  when: (noun, memory) =>
    /^(sign|initial|ink|ratify|conclude)$/.test(governor(noun)?.lemma ?? '') && !ordersWeapons(noun, memory),
};

/** What is signed, in the source's words, and all who sign it. */
function complete(
  { roles: { signatories = [], others = [] }, ...rest }: Proposal,
  noun: Token,
  memory: Memory,
): Proposal {
  const words = subtree(
    noun,
    (token) =>
      !/^(acl|conj|cc|punct|appos|dep)/.test(token.relation) &&
      !/^(in|at|with|between)$/.test(preposition(token)),
  );
  const [start, end] = [words[0]?.start ?? noun.start, words.at(-1)?.end ?? noun.end];
  return {
    ...rest,
    start: Math.min(rest.start, start),
    end: Math.max(rest.end, end),
    roles: { signatories: onceEach([...signatories, ...others]) },
    values: { subject: { value: memory.parsed.text.slice(start, end).replace(/\s+/g, ' '), start, end } },
  };
}

/** Agreements that are signed, and by whom; two at least, since nobody signs alone with himself. */
const readAccords = (trigger: Token, memory: Memory): Proposal[] =>
  applyFrame('Accord', frame, trigger, memory)
    .map((each) => complete(each, trigger, memory))
    .map((each) => asStates(each, ['signatories']))
    .filter(({ roles }) => new Set((roles.signatories ?? []).map(({ entity }) => entity.name)).size > 1);

export const reader: FactReader = { read: readAccords };
