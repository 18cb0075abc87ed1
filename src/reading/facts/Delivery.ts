import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame } from '../frame.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { agents, governor, objects } from '../grammar.ts';
import { actorsIn } from '../actors.ts';
import { fillHolder } from '../holders.ts';
import { type Memory, lastNamed } from '../memory.ts';
import { modalityOf } from '../modality.ts';
import type { Token } from '../parsedText.ts';
import { isGift, readAid } from './Aid.ts';
import { handing, itemOf, rename, weapon } from './handing.ts';
import { deals } from './deals.ts';
import { speaksOfArms } from './speaksOfArms.ts';
import { isUnit } from './Deployment.ts';

const deliveries: readonly Frame[] = [
  {
    rule: 'deliver',
    verbs: ['deliver', 'ship', 'hand', 'transfer', 'supply', 'send', 'export'],
    roles: { ...handing, giver: { slots: ['agent', 'from', 'origin'] } },
    needs: ['giver|receiver', 'system|receiver', 'giver|system'],
    when: speaksOfArms,
    values: itemOf,
  },
  {
    rule: 'receive',
    verbs: ['receive', 'get', 'obtain'],
    roles: {
      receiver: { slots: ['agent'] },
      giver: { slots: ['from', 'origin'] },
      system: { slots: ['object', 'of'], ...weapon },
    },
    needs: ['receiver', 'system'],
    when: speaksOfArms,
    values: itemOf,
  },
  {
    // “took five trainers from the firm”
    rule: 'take',
    verbs: ['take'],
    roles: {
      receiver: { slots: ['agent'], kinds: ['Country'] },
      giver: { slots: ['from'] },
      system: { slots: ['object'], ...weapon },
    },
    needs: ['receiver', 'giver', 'system'],
    // “will take” is an order.
    when: ({ pos }) => pos === 'VBD',
    values: itemOf,
  },
  {
    rule: 'delivery',
    nouns: ['delivery', 'shipment', 'supply', 'transfer', 'handover'],
    roles: {
      giver: { slots: ['from', 'by', 'owner', 'kind', 'signed-from', 'origin', 'doer'] },
      receiver: { slots: ['to', 'signed-to', 'awaiter'] },
      system: { slots: ['of', 'kind'], ...weapon },
    },
    needs: ['system|giver', 'system|receiver'],
    when: (noun, memory) =>
      noun.relation !== 'compound' && governor(noun)?.lemma !== 'take' && speaksOfArms(noun, memory),
    values: itemOf,
  },
  {
    rule: 'expect',
    verbs: ['expect', 'await'],
    roles: { receiver: { slots: ['agent'], kinds: ['Country'] }, system: { slots: ['object'], ...weapon } },
    needs: ['receiver', 'system'],
    when: (verb) =>
      objects(verb).some((each) =>
        each.children.some(
          ({ lemma, pos }) => pos === 'CD' || /^(first|next|last|new|more|delivery)$/.test(lemma),
        ),
      ),
    values: itemOf,
  },
  {
    rule: 'arrive',
    verbs: ['arrive', 'land', 'reach'],
    roles: {
      receiver: { slots: ['in', 'at', 'object'], kinds: ['Country'] },
      giver: { slots: ['from', 'origin'] },
      system: { slots: ['agent'], ...weapon },
    },
    needs: ['system'],
    values: itemOf,
  },
  {
    rule: 'take-delivery',
    nouns: ['delivery', 'possession'],
    roles: {
      receiver: { slots: ['signer'] },
      giver: { slots: ['from', 'signed-from'] },
      system: { slots: ['of', 'signed-of'], ...weapon },
    },
    needs: ['receiver', 'system'],
    when: (noun) => governor(noun)?.lemma === 'take',
    values: itemOf,
  },
];

/** “Vietnam relies on submarines supplied by Moscow”: who has them is who the sentence is about. */
function fillReceiver(proposal: Proposal, trigger: Token, memory: Memory): Proposal {
  if (proposal.roles.receiver || !trigger.relation.startsWith('acl') || !proposal.roles.giver)
    return proposal;
  const root = trigger.sentence.tokens.find(({ head }) => head === null);
  const [holder] = (root ? agents(root) : []).flatMap((each) => actorsIn(each, memory, ['Country']));
  return holder ? { ...proposal, roles: { ...proposal.roles, receiver: [holder] } } : proposal;
}

/** “Deliveries will begin in 2029”: of the weapon that the text named last. */
function readBareDelivery(noun: Token, memory: Memory): Proposal[] {
  const verb = noun.head;
  const isBare = noun.children.every(({ relation }) => /^(amod|det|punct|cc)$/.test(relation));
  if (noun.lemma !== 'delivery' || !noun.relation.startsWith('nsubj') || !verb || !isBare) return [];
  if (
    !/^(begin|start|commence|end|finish|run|complete|continue|follow|due|expect|schedule|plan)$/.test(
      verb.lemma,
    )
  )
    return [];
  const system = lastNamed(noun, ['WeaponSystem'], memory, ({ start }) => noun.start - start < reach);
  if (!system) return [];
  const found = { entity: system.entity, start: system.start, end: system.end };
  const passage = { start: Math.min(noun.start, verb.start), end: Math.max(noun.end, verb.end) };
  return [
    {
      type: 'Delivery',
      rule: 'deliveries',
      modality: modalityOf(verb),
      roles: { system: [found] },
      values: {},
      ...passage,
      sentence: noun.sentence.index,
    },
  ];
}

/** “a contract to supply”, “was awarded a contract to supply”, wherever the parser hung it. */
function isPurposeOfDeal({ relation, head, children, index }: Token): boolean {
  if (!head) return false;
  if (relation.startsWith('acl') && deals.includes(head.lemma)) return true;
  const isPurpose = children.some(({ lemma, relation: role }) => role === 'mark' && lemma === 'to');
  const around = [head, ...head.children];
  return (
    isPurpose &&
    /^(advcl|xcomp)/.test(relation) &&
    /^(award|sign|win|secure|receive|land|clinch|ink)$/.test(head.lemma) &&
    around.some((each) => deals.includes(each.lemma) && each.index < index)
  );
}

/** How far back, in characters, the weapon of a bare word for its delivery may stand. */
const reach = 500;

/** What is handed over: deliveries of what was ordered, and aid that is given. */
function readDeliveries(trigger: Token, memory: Memory): Proposal[] {
  if (/^(send|move|dispatch)$/.test(trigger.lemma) && isUnit(trigger)) return [];
  // “a contract to supply” is read as the contract.
  if (isPurposeOfDeal(trigger)) return [];
  const delivered = isGift(trigger, memory)
    ? []
    : deliveries.flatMap((frame) => applyFrame('Delivery', frame, trigger, memory));
  return [
    ...readAid(trigger, memory),
    ...delivered
      .map((each) => fillReceiver(each, trigger, memory))
      .map((each) => fillHolder(each, trigger, memory, 'receiver'))
      .map((each) => rename(each, { giver: 'supplier', receiver: 'recipient' }, 'Delivery')),
    ...readBareDelivery(trigger, memory),
  ]
    .map((each) => asStates(each, ['donor', 'supplier', 'recipient']))
    .flatMap((each) => spread(each))
    .filter((each) =>
      areDistinct(each, [
        ['donor', 'recipient'],
        ['supplier', 'recipient'],
      ]),
    );
}

/** What is given is read beside, since one verb tells of a gift or of a delivery. */
export const reader: FactReader = {
  read: readDeliveries,
  exchange: { from: 'supplier', to: 'recipient', thing: 'system' },
};
