import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { passageOf } from '../passage.ts';
import { spread } from '../proposals.ts';
import { agents } from '../grammar.ts';
import { conjuncts, owners, withPreposition } from '../phrases.ts';
import { actorsIn } from '../actors.ts';
import { type Memory, lastNamed } from '../memory.ts';
import type { EntityKind } from '../mention.ts';
import { modalityOf } from '../modality.ts';
import type { Token } from '../parsedText.ts';

const organization = { kinds: ['Organization'] as readonly EntityKind[] };
const joined = /INTERGOVERNMENTAL|MILITARY/;

const frames: readonly Frame[] = [
  {
    rule: 'join',
    verbs: ['join', 'enter', 'form', 'found'],
    roles: { member: { slots: ['agent'] }, organization: { slots: ['object'], ...organization } },
    needs: ['member', 'organization'],
    // “joined the EU in imposing sanctions”
    when: ({ children }) =>
      !children.some(({ relation, pos }) => /^(advcl|obl)$/.test(relation) && pos === 'VBG'),
  },
  {
    rule: 'admit',
    verbs: ['admit', 'accept'],
    roles: {
      member: { slots: ['object'] },
      organization: { slots: ['to', 'into', 'agent'], ...organization },
    },
    needs: ['member', 'organization'],
  },
  {
    // “took in four states”
    rule: 'take-in',
    verbs: ['take', 'bring'],
    roles: { member: { slots: ['object'] }, organization: { slots: ['agent'], ...organization } },
    needs: ['member', 'organization'],
    when: ({ children }) =>
      children.some(({ lemma, relation }) => lemma === 'in' && /prt|advmod/.test(relation)),
  },
  {
    rule: 'accede',
    verbs: ['accede', 'belong'],
    roles: { member: { slots: ['agent'] }, organization: { slots: ['to'], ...organization } },
    needs: ['member', 'organization'],
  },
  {
    rule: 'leave',
    verbs: ['leave', 'quit', 'withdraw', 'exit'],
    roles: { member: { slots: ['agent'] }, organization: { slots: ['object', 'from'], ...organization } },
    needs: ['member', 'organization'],
  },
  {
    rule: 'accession',
    nouns: ['accession', 'membership', 'entry', 'admission'],
    roles: {
      member: { slots: ['owner', 'of', 'signer', 'kind'], kinds: ['Country'] },
      organization: { slots: ['to', 'of', 'in', 'into', 'kind'], ...organization },
    },
    needs: ['member', 'organization'],
  },
];

/** “is a founding member of NATO”, “NATO member Poland”, “its NATO ally Turkey”. */
function readMember(noun: Token, memory: Memory): Proposal[] {
  if (!/^(member|ally|member-state|state)$/.test(noun.lemma) || noun.mention) return [];
  const ofBody = withPreposition(noun, ['of', 'in']).flatMap((each) =>
    actorsIn(each, memory, ['Organization']),
  );
  const before = noun.children
    .filter(({ relation }) => /^(compound|amod|nmod|nmod:poss)$/.test(relation))
    .flatMap(({ mention }) =>
      mention?.entity.kind === 'Organization'
        ? [{ entity: mention.entity, start: mention.start, end: mention.end }]
        : [],
    );
  const beside = memory.parsed.tokens[noun.index - 1]?.mention;
  const compound =
    before.length === 0 && beside?.entity.kind === 'Organization'
      ? [{ entity: beside.entity, start: beside.start, end: beside.end }]
      : [];
  const bodies = [...ofBody, ...before, ...compound].filter(({ entity }) =>
    joined.test(entity.organizationKind ?? ''),
  );
  if (bodies.length === 0) return [];
  const subject = noun.children.find(({ relation }) => relation === 'nsubj');
  const isPredicate = noun.children.some(({ relation }) => relation === 'cop');
  const named = noun.children.filter(({ relation }) => relation === 'appos' || relation === 'flat');
  const next = memory.parsed.tokens[noun.index + 1];
  const heads =
    isPredicate && subject
      ? conjuncts(subject)
      : noun.relation === 'xcomp' && noun.head
        ? agents(noun.head)
        : noun.relation === 'appos' && noun.head
          ? [noun.head]
          : named.length > 0
            ? named
            : noun.relation === 'compound' && noun.head?.mention
              ? conjuncts(noun.head)
              : next?.mention
                ? conjuncts(next)
                : [];
  const members = heads.flatMap((head) => actorsIn(head, memory, ['Country']));
  if (members.length === 0) return [];
  const trigger = noun.relation === 'xcomp' && noun.head ? noun.head : noun;
  const passage = passageOf(noun, [...members, ...bodies]);
  return [
    {
      type: 'Membership',
      rule: 'member',
      modality: modalityOf(trigger),
      roles: { member: members, organization: bodies },
      values: {},
      ...passage,
      sentence: noun.sentence.index,
    },
  ];
}

/** “Iran signed a memorandum to become a full member of the bloc”: the body that the text named before. */
function fillBody(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  if (proposal.roles.organization) return proposal;
  const body = lastNamed(trigger, ['Organization'], memory, ({ entity }) =>
    joined.test(entity.organizationKind ?? ''),
  );
  return body
    ? {
        ...proposal,
        roles: {
          ...proposal.roles,
          organization: [{ entity: body.entity, start: body.start, end: body.end }],
        },
      }
    : proposal;
}

/** Memberships: joined, held, left. */
function readMemberships(trigger: Token, memory: Memory): Proposal[] {
  const framed = frames
    .flatMap((frame) => applyFrame('Membership', frame, trigger, memory))
    .map((each) => fillBody(each, trigger, memory));
  return [...framed, ...readMember(trigger, memory)]
    .filter(({ roles }) =>
      (roles.organization ?? []).every(({ entity }) => joined.test(entity.organizationKind ?? '')),
    )
    .filter(({ roles }) => owners(trigger).length === 0 || (roles.member ?? []).length > 0)
    .map((each) => (each.rule === 'leave' ? { ...each, modality: 'NEGATED' as const } : each))
    .flatMap((each) => spread(each));
}

export const reader: FactReader = { read: readMemberships };
