import type { Proposal } from '../claim.ts';
import type { FactReader } from '../factReader.ts';
import { type Frame, applyFrame, moneyAt } from '../frame.ts';
import { agents, objects } from '../grammar.ts';
import { isVerb } from '../phrases.ts';
import { fillHolder } from '../holders.ts';
import type { Memory } from '../memory.ts';
import type { Within } from '../mergeProposals.ts';
import { type Token, subtree } from '../parsedText.ts';
import { speaksOfArms } from './speaksOfArms.ts';
import { handing, itemOf, rename, weapon } from './handing.ts';

/** What is given, not sold. */
const gift = /\b(aid|assistance|donat\w+|grants?|package|gift\w*|pledge\w*|humanitarian)\b/i;
const givenHere = ({ sentence }: Token, { parsed }: Memory): boolean =>
  gift.test(parsed.text.slice(sentence.start, sentence.end));
const givenAnywhere = (trigger: Token, memory: Memory): boolean =>
  givenHere(trigger, memory) || /\b(aid|assistance|donat\w+)\b/i.test(memory.parsed.text);

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
    rule: 'receive-aid',
    verbs: ['receive', 'get', 'obtain', 'secure'],
    roles: {
      giver: { slots: ['from'], kinds: ['Country', 'Organization'] },
      receiver: { slots: ['agent'], kinds: ['Country', 'Organization'] },
      system: { slots: ['object'], ...weapon },
    },
    needs: ['giver', 'receiver'],
    when: receivesAid,
    values: money,
  },
  {
    rule: 'aid',
    nouns: ['aid', 'assistance', 'package', 'donation', 'support', 'loan', 'grant', 'tranche', 'financing'],
    roles: {
      giver: { slots: ['signer', 'owner', 'by', 'from', 'kind', 'signed-by'] },
      receiver: { slots: ['to', 'for', 'iobj', 'signed-to', 'signed-for'] },
      system: { slots: ['of'], ...weapon },
    },
    needs: ['giver', 'receiver|system'],
    when: (noun, memory) => isPackage(noun) && isMilitaryAid(noun, memory),
    values: money,
  },
];

const isReceiving = /^(receive|get|obtain|secure)$/;

/** “received $30 million in assistance”, “gets a package of arms”: what is received is aid by its own words. */
function receivesAid(verb: Token, memory: Memory): boolean {
  const received = objects(verb).flatMap((object) => subtree(object));
  return received.some(({ lemma }) => isAid.test(lemma)) && givenHere(verb, memory);
}
const isAid = /^(aid|assistance|donation|grant|package)$/;

/** Packages do not give; who gives them is told elsewhere. */
const isPackageWord = /^(package|aid|assistance|tranche|funding|loan|support)$/;

/** Worth money, or a package: “continued support for Ukraine” is a view, not aid. */
const isPackage = (noun: Token): boolean =>
  Object.keys(money(noun)).length > 0 || /^(package|tranche|donation|loan|grant)$/.test(noun.lemma);

function isMilitaryAid({ sentence, lemma }: Token, { parsed }: Memory): boolean {
  const [headline = ''] = parsed.text.split('\n', 1);
  const text = `${headline} ${parsed.text.slice(sentence.start, sentence.end)}`;
  return lemma !== 'loan' && lemma !== 'package' && lemma !== 'grant'
    ? /\b(military|security|defen[cs]e|weapons?|arms|missiles?|lethal|aid|assistance)\b/i.test(text)
    : /\b(military|security|defen[cs]e|weapons?|arms|missiles?|lethal)\b/i.test(text) &&
        /\b(aid|assistance|support|loan|grant|donat)/i.test(text);
}

/** Whether a handing-over is a gift or the fulfilment of an order. */
export function isGift(trigger: Token, memory: Memory): boolean {
  if (!isVerb(trigger)) return false;
  if (/^(donate|gift|pledge|give|commit|contribute|provide|grant|allocate|arm)$/.test(trigger.lemma))
    return true;
  if (isReceiving.test(trigger.lemma)) return receivesAid(trigger, memory);
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

/** Aid that is given: the word alone says so (“a package for”), or a verb that may tell of a gift does. */
export function readAid(trigger: Token, memory: Memory): Proposal[] {
  const nominal = aid.flatMap((frame) => (frame.nouns ? applyFrame('Aid', frame, trigger, memory) : []));
  const verbal = isGift(trigger, memory)
    ? aid.flatMap((frame) => (frame.verbs ? applyFrame('Aid', frame, trigger, memory) : []))
    : [];
  const held = verbal.map((each) => fillHolder(each, trigger, memory, 'receiver'));
  return [...nominal, ...held.filter(isSpecific)].map((each) =>
    rename(each, { giver: 'donor', receiver: 'recipient' }, 'Aid'),
  );
}

/** “sent” beside “donated”: the handing-over of a gift is no delivery besides. */
const isGiven: Within = (one, other) => {
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

export const reader: FactReader = {
  exchange: { from: 'donor', to: 'recipient', thing: 'system', isGift: true },
  within: isGiven,
};
