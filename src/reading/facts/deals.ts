import { actorsIn } from '../actors.ts';
import type { Proposal } from '../claim.ts';
import { type Frame, applyFrame, moneyAt } from '../frame.ts';
import { agents, governor, objects } from '../grammar.ts';
import { isNoun, withPreposition } from '../phrases.ts';
import { type Memory, lastNamed } from '../memory.ts';
import { type Token, subtree } from '../parsedText.ts';
import { weaponsIn } from '../weapons.ts';
import { namesArms, speaksOfArms } from './speaksOfArms.ts';
import { onceEach } from '../proposals.ts';

const weapon = { kinds: ['WeaponSystem'] as const };
const value = (trigger: Token) => moneyAt(trigger, 'value');

/** Nouns for what is signed. */
export const deals = [
  'deal',
  'contract',
  'agreement',
  'order',
  'accord',
  'pact',
  'package',
  'letter',
  'memorandum',
];
const buying = /^(buy|purchase|acquire|procure|order|obtain|acquisition|procurement|receive)$/;
const selling = /^(sell|supply|deliver|provide|build|produce|manufacture|export|sale|supply|delivery)$/;

const companyFirst = (one: Proposal['roles'][string][number]): boolean =>
  one.entity.organizationKind === 'COMPANY' || isCompanyName(one.entity.name);

/** The form of a company's name, where no table knows it. */
const isCompanyName = (name: string): boolean =>
  /\b(Inc|Corp|Corporation|Ltd|Limited|GmbH|AG|AB|ASA|S\.A\.|SpA|Aerospace|Systems|Industries|Dynamics|Defen[cs]e & Aerospace|Aviation|Shipyards?|Shipbuilding|Technologies|Group|Motors|Works|Arms)\b/.test(
    name,
  );

/** “supplies Indonesia with drones under a contract”: who supplies signed it, but as the seller, and that is a delivery. */
function isSupplied(noun: Token): boolean {
  const verb = governor(noun);
  return verb !== null && selling.test(verb.lemma) && withPreposition(verb, ['under']).includes(noun);
}

/** “a letter of intent”, “of offer and acceptance”: other letters are none. */
const promises = (letter: Token): boolean =>
  withPreposition(letter, ['of']).some(({ lemma }) =>
    /^(intent|commitment|offer|acceptance|request)$/.test(lemma),
  );

/** Deals that are signed, won or awarded: who buys follows from “to buy”, from who is a firm, or from whose weapon it is. */
export function readDeal(noun: Token, memory: Memory): Proposal[] {
  if (noun.lemma === 'package' && !/^(sign|seal|ink|conclude|agree)$/.test(governor(noun)?.lemma ?? ''))
    return [];
  if (isSupplied(noun) || (/^(letter|memorandum)$/.test(noun.lemma) && !promises(noun))) return [];
  if (!isNoun(noun) || !deals.includes(noun.lemma) || noun.mention || !speaksOfArms(noun, memory)) return [];
  const frame: Frame = {
    rule: 'deal',
    nouns: deals,
    roles: {
      first: { slots: ['signer', 'owner', 'between', 'subject', 'agent'] },
      second: { slots: ['with', 'signed-with', 'signed-to', 'to', 'from', 'signed-from', 'iobj'] },
      system: { slots: ['for', 'of', 'signed-for', 'on', 'over', 'kind'], ...weapon },
    },
    needs: ['first|second'],
    values: value,
  };
  const [found] = applyFrame('Contract', frame, noun, memory);
  if (!found) return [];
  const { first = [], second = [], ...rest } = found.roles;
  const above = governor(noun);
  const inside = [
    ...subtree(noun),
    ...(above
      ? above.children
          .filter(({ relation }) => /^(xcomp|advcl|acl)/.test(relation))
          .flatMap((each) => subtree(each))
      : []),
  ];
  const act = inside.find(
    ({ lemma, index }) => index > noun.index && (buying.test(lemma) || selling.test(lemma)),
  );
  const clause = act ? weaponsIn(act, memory) : [];
  const bought = act
    ? [
        ...clause,
        ...act.children
          .filter(({ relation }) => relation === 'obj')
          .flatMap((each) => weaponsIn(each, memory)),
        ...withPreposition(act, ['of', 'with']).flatMap((each) => weaponsIn(each, memory)),
      ]
    : [];
  const system = rest.system ?? onceEach(bought);
  const meant = system.length > 0 ? system : weaponBefore(noun, memory);
  const told =
    second.length > 0 || !act
      ? second
      : [...partnerIn(act), ...[...objects(act), ...withPreposition(act, ['to', 'from', 'for'])]].flatMap(
          (each) => actorsIn(each, memory),
        );
  if (meant.length === 0 && !isAboutArms(noun, act, memory)) return [];
  const parties = orderParties(first, told, { act, above, system: meant });
  if (!parties || (meant.length === 0 && (!parties.seller.length || !parties.buyer.length))) return [];
  // “signed a defence agreement” orders nothing.
  const isOrder = meant.length > 0 || act !== undefined || found.values.value !== undefined;
  if (!isOrder && /^(agreement|accord|pact)$/.test(noun.lemma)) return [];
  const roles = {
    ...(parties.buyer.length && { buyer: parties.buyer }),
    ...(parties.seller.length && { seller: parties.seller }),
    ...(meant.length && { system: meant }),
  };
  const end = Math.max(
    found.end,
    ...meant.filter((each) => each.end <= noun.sentence.end).map((each) => each.end),
  );
  return [{ ...found, roles, end }];
}

/** “an arms deal”, “a contract for ammunition”: by its own words, where no weapon is named. */
function isAboutArms(noun: Token, act: Token | undefined, { parsed }: Memory): boolean {
  const words = [...subtree(noun), ...(act ? subtree(act) : [])];
  const text = words.map(({ start, end }) => parsed.text.slice(start, end)).join(' ');
  return /^(contract|order)$/.test(noun.lemma) || namesArms(text);
}

/** “a contract with Saudi Arabia to export”, which parsers take for a clause: with its subject. */
const partnerIn = (act: Token): Token[] =>
  act.children.some(({ relation, lemma }) => relation === 'mark' && lemma === 'with')
    ? act.children.filter(({ relation }) => relation === 'nsubj')
    : [];

/** The weapon that the sentence named before: “delivered BrahMos missiles, two years after they signed a contract”. */
function weaponBefore(noun: Token, memory: Memory): Proposal['roles'][string] {
  const before = lastNamed(noun, ['WeaponSystem'], memory, ({ start }) => start >= noun.sentence.start);
  return before ? [{ entity: before.entity, start: before.start, end: before.end }] : [];
}

type Parties = Record<'buyer' | 'seller', Proposal['roles'][string]>;

function orderParties(
  first: Proposal['roles'][string],
  second: Proposal['roles'][string],
  { act, above, system }: { act: Token | undefined; above: Token | null; system: Proposal['roles'][string] },
): Parties | null {
  // “X and Y signed”: two parties of one side.
  const [left, right] =
    second.length === 0 && first.length === 2 ? [first.slice(0, 1), first.slice(1)] : [first, second];
  const swap = { buyer: right, seller: left };
  const keep = { buyer: left, seller: right };
  const origins = new Set(system.map(({ entity }) => entity.of).filter(Boolean));
  const isMaker = (side: readonly (typeof left)[number][]): boolean =>
    side.some(({ entity }) => companyFirst({ entity, start: 0, end: 0 }) || origins.has(entity.name));
  if (above && /^(award|grant|give|place)$/.test(above.lemma)) return keep;
  if (above && /^(win|secure|receive|land|bag|clinch)$/.test(above.lemma) && isMaker(left)) return swap;
  // “a deal with Saab for 17 jets”: whoever makes them sells them; who else signed, the phrase does not say.
  if (left.length === 0) return isMaker(right) && system.length > 0 ? keep : null;
  if (second.length === 0 && first.length === 2)
    return isMaker(left) === isMaker(right) ? (act ? keep : null) : isMaker(left) ? swap : keep;
  if (act && selling.test(act.lemma) && agents(act).length > 0) return swap;
  if (act && buying.test(act.lemma)) return keep;
  return isMaker(left) && !isMaker(right) ? swap : keep;
}
