import type { PrintedValue, Proposal } from '../claim.ts';
import type { Exchange } from '../completeParties.ts';
import { type Frame, applyFrame, moneyAt } from '../frame.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { agents, governor, isVerb, objects, withPreposition } from '../grammar.ts';
import { actorsIn } from '../actors.ts';
import { type Memory, lastNamed } from '../memory.ts';
import { modalityOf } from '../modality.ts';
import type { Within } from '../mergeProposals.ts';
import { type Token, subtree } from '../parsedText.ts';
import { deals, speaksOfArms } from './Contract.ts';
import { isUnit } from './Deployment.ts';

/** Who gives what to whom. */
export const deliveryExchanges: readonly (readonly [string, Exchange])[] = [
  ['Delivery', { from: 'supplier', to: 'recipient', thing: 'system' }],
  ['Aid', { from: 'donor', to: 'recipient', thing: 'system' }],
];

const weapon = { kinds: ['WeaponSystem'] as const };

/** What is given, not sold. */
const gift = /\b(aid|assistance|donat\w+|grants?|package|gift\w*|pledge\w*|humanitarian)\b/i;
const givenHere = ({ sentence }: Token, { parsed }: Memory): boolean =>
  gift.test(parsed.text.slice(sentence.start, sentence.end));
const givenAnywhere = (trigger: Token, memory: Memory): boolean =>
  givenHere(trigger, memory) || /\b(aid|assistance|donat\w+)\b/i.test(memory.parsed.text);

/** What is handed over, in the source's words. */
function itemOf(trigger: Token, { parsed }: Memory): Record<string, PrintedValue> {
  const [head] = [...(isVerb(trigger) ? objects(trigger) : []), ...withPreposition(trigger, ['of', 'with'])];
  if (!head) return {};
  const words = subtree(head, ({ relation }) => /^(amod|compound|nummod|nmod|case|det)$/.test(relation));
  const [start, end] = [words[0]?.start ?? head.start, words.at(-1)?.end ?? head.end];
  return { item: { value: parsed.text.slice(start, end).replace(/\s+/g, ' '), start, end } };
}

const handing: Frame['roles'] = {
  giver: { slots: ['agent'] },
  receiver: { slots: ['iobj', 'to', 'object-with', 'for'] },
  system: { slots: ['object', 'of', 'with'], ...weapon },
};

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
    rule: 'delivery',
    nouns: ['delivery', 'shipment', 'supply', 'transfer'],
    roles: {
      giver: { slots: ['from', 'by', 'owner', 'kind', 'signed-from', 'origin'] },
      receiver: { slots: ['to', 'signed-to', 'awaiter'] },
      system: { slots: ['of', 'kind'], ...weapon },
    },
    needs: ['system'],
    when: (noun, memory) =>
      noun.relation !== 'compound' && governor(noun)?.lemma !== 'take' && speaksOfArms(noun, memory),
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

const money = (trigger: Token) => moneyAt(trigger, 'value');

const aid: readonly Frame[] = [
  {
    rule: 'give',
    verbs: [
      'give',
      'donate',
      'provide',
      'gift',
      'pledge',
      'commit',
      'supply',
      'send',
      'grant',
      'equip',
      'arm',
      'contribute',
      'promise',
      'offer',
      'allocate',
      'extend',
    ],
    roles: handing,
    needs: ['giver|receiver', 'receiver|system', 'system|giver'],
    when: (verb, memory) =>
      speaksOfArms(verb, memory) && !agents(verb).some(({ lemma }) => isPackageWord.test(lemma)),
    values: (verb, memory) => ({ ...money(verb), ...itemOf(verb, memory) }),
  },
  {
    rule: 'aid',
    nouns: ['aid', 'assistance', 'package', 'donation', 'support', 'loan', 'grant', 'tranche', 'financing'],
    roles: {
      giver: { slots: ['signer', 'owner', 'by', 'from', 'kind', 'signed-by'] },
      receiver: { slots: ['to', 'for', 'iobj', 'signed-to', 'signed-for'] },
      system: { slots: ['of'], ...weapon },
    },
    needs: ['giver', 'receiver'],
    when: (noun, memory) => isPackage(noun) && isMilitaryAid(noun, memory),
    values: money,
  },
];

/** Packages do not give; who gives them is told elsewhere. */
const isPackageWord = /^(package|aid|assistance|tranche|funding|loan|support)$/;

/** Worth money, or a package: “continued support for Ukraine” is a view, not aid. */
const isPackage = (noun: Token): boolean =>
  Object.keys(money(noun)).length > 0 || /^(package|tranche|donation|loan|grant)$/.test(noun.lemma);

function isMilitaryAid({ sentence, lemma }: Token, { parsed }: Memory): boolean {
  const text = parsed.text.slice(sentence.start, sentence.end);
  return lemma !== 'loan' && lemma !== 'package' && lemma !== 'grant'
    ? /\b(military|security|defen[cs]e|weapons?|arms|missiles?|lethal|aid|assistance)\b/i.test(text)
    : /\b(military|security|defen[cs]e|weapons?|arms|missiles?|lethal)\b/i.test(text) &&
        /\b(aid|assistance|support|loan|grant|donat)/i.test(text);
}

const rename = (proposal: Proposal, names: Readonly<Record<string, string>>, type: string): Proposal => ({
  ...proposal,
  type,
  roles: Object.fromEntries(
    Object.entries(proposal.roles).map(([name, found]) => [names[name] ?? name, found]),
  ),
});

/** Whether a handing-over is a gift or the fulfilment of an order. */
function isGift(trigger: Token, memory: Memory): boolean {
  if (/^(donate|gift|pledge|give|commit|contribute|provide|grant|allocate|arm)$/.test(trigger.lemma))
    return true;
  if (/^(supply|send|equip|promise|offer|extend)$/.test(trigger.lemma)) return givenAnywhere(trigger, memory);
  return false;
}

/** “continue to provide weapons” is a policy; a system, a sum or a number is aid. */
const isSpecific = ({ roles, values }: Proposal): boolean =>
  roles.system !== undefined ||
  values.value !== undefined ||
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|first|last|more)\b/i.test(
    values.item?.value ?? '',
  );

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

/** How far back, in characters, the weapon of a bare word for its delivery may stand. */
const reach = 500;

/** What is handed over: deliveries of what was ordered, and aid that is given. */
export function readDeliveries(trigger: Token, memory: Memory): Proposal[] {
  if (/^(send|move|dispatch)$/.test(trigger.lemma) && isUnit(trigger)) return [];
  // “a contract to supply” is read as the contract.
  if (trigger.relation.startsWith('acl') && deals.includes(trigger.head?.lemma ?? '')) return [];
  const gifts = isGift(trigger, memory);
  const isNominalAid = aid.flatMap((frame) => (frame.nouns ? applyFrame('Aid', frame, trigger, memory) : []));
  const verbalAid = gifts
    ? aid.flatMap((frame) => (frame.verbs ? applyFrame('Aid', frame, trigger, memory) : []))
    : [];
  const delivered = gifts
    ? []
    : deliveries.flatMap((frame) => applyFrame('Delivery', frame, trigger, memory));
  const names = { giver: 'donor', receiver: 'recipient' };
  return [
    ...[...isNominalAid, ...verbalAid.filter(isSpecific)].map((each) => rename(each, names, 'Aid')),
    ...delivered
      .map((each) => fillReceiver(each, trigger, memory))
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

/** “sent” beside “donated”: the handing-over of a gift is no delivery besides. */
export const isGiven: Within = (one, other) => {
  if (one.type !== 'Delivery' || other.type !== 'Aid') return null;
  const names = ({ roles }: Proposal, role: string): string =>
    (roles[role] ?? [])
      .map(({ entity }) => entity.name)
      .sort()
      .join('|');
  return [
    ['supplier', 'donor'],
    ['recipient', 'recipient'],
    ['system', 'system'],
  ].every(([left = '', right = '']) => names(one, left) === '' || names(one, left) === names(other, right));
};
