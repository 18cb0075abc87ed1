import { type Frame, moneyAt } from '../frame.ts';
import { preposition, withPreposition } from '../phrases.ts';
import type { Token } from '../parsedText.ts';
import { speaksOfArms } from './speaksOfArms.ts';

const weapon = { kinds: ['WeaponSystem'] as const };
const value = (trigger: Token) => moneyAt(trigger, 'value');

/** A noun that is bought or sold itself, not spoken of: “the purchase of howitzers”, not “the purchase price”. */
const isHead = (noun: Token): boolean => noun.relation !== 'compound';

/** “ordered a carrier to the Middle East”: told to go there, not bought. */
const isSentSomewhere = (verb: Token): boolean =>
  verb.lemma === 'order' && withPreposition(verb, ['to', 'into']).some(({ ner }) => ner === 'LOCATION');

/** “spent on”, “signed up for”, “opted for”. */
const isBuying = (verb: Token): boolean =>
  verb.lemma === 'spend' ||
  (verb.lemma === 'sign'
    ? verb.children.some(({ lemma }) => lemma === 'up')
    : withPreposition(verb, ['for', 'on']).length > 0);

/** Words for buying and selling. */
export const contractFrames: readonly Frame[] = [
  {
    rule: 'buy',
    verbs: ['buy', 'purchase', 'order', 'acquire', 'procure'],
    roles: {
      buyer: { slots: ['agent'] },
      seller: { slots: ['from', 'origin'] },
      system: { slots: ['object', 'for'], ...weapon },
    },
    needs: ['system|seller'],
    when: (verb, memory) => speaksOfArms(verb, memory) && !isSentSomewhere(verb),
    values: value,
  },
  {
    rule: 'sell',
    verbs: ['sell', 'export'],
    roles: {
      seller: { slots: ['agent'] },
      buyer: { slots: ['iobj', 'to'] },
      system: { slots: ['object', 'of'], ...weapon },
    },
    needs: ['buyer', 'seller|system'],
    when: speaksOfArms,
    values: value,
  },
  {
    // “spent $500 million on Indian weapons, among them …”, “signed up for four”, “opted for”
    rule: 'spend',
    verbs: ['spend', 'sign', 'opt', 'settle'],
    roles: {
      buyer: { slots: ['agent'] },
      seller: { slots: ['origin-on', 'from'] },
      system: { slots: ['for', 'on'], ...weapon },
    },
    needs: ['buyer', 'system'],
    when: (verb, memory) => speaksOfArms(verb, memory) && isBuying(verb),
    values: value,
  },
  {
    rule: 'on-order',
    nouns: ['order'],
    roles: {
      buyer: { slots: ['haver'] },
      seller: { slots: ['from', 'signed-from'] },
      system: { slots: ['had'], ...weapon },
    },
    needs: ['system'],
    when: (noun) => preposition(noun) === 'on',
  },
  {
    // “picked the F-35”, “chose Saab to supply radars”
    rule: 'select',
    verbs: ['pick', 'select', 'choose'],
    roles: {
      buyer: { slots: ['agent'], kinds: ['Country'] },
      seller: { slots: ['object'], kinds: ['Organization'] },
      system: { slots: ['object', 'offered', 'for'], ...weapon },
    },
    needs: ['buyer', 'seller', 'system'],
    when: speaksOfArms,
    values: value,
  },
  {
    rule: 'purchase',
    nouns: ['purchase', 'acquisition', 'procurement'],
    roles: {
      buyer: { slots: ['owner', 'by', 'signer', 'kind'] },
      seller: { slots: ['from', 'signed-with', 'signed-from', 'origin'] },
      system: { slots: ['of', 'kind'], ...weapon },
    },
    needs: ['buyer', 'seller|system'],
    when: (noun, memory) => isHead(noun) && speaksOfArms(noun, memory),
    values: value,
  },
  {
    rule: 'sale',
    nouns: ['sale', 'export'],
    roles: {
      seller: { slots: ['by', 'owner', 'approver', 'signer', 'kind', 'origin'] },
      buyer: { slots: ['to', 'signed-to'] },
      system: { slots: ['of', 'kind'], ...weapon },
    },
    needs: ['buyer', 'seller|system'],
    when: (noun, memory) => isHead(noun) && speaksOfArms(noun, memory),
    values: value,
  },
];
