import type { Proposal } from '../claim.ts';
import type { Exchange } from '../completeParties.ts';
import { type Frame, applyFrame, moneyAt } from '../frame.ts';
import { areDistinct, asStates, spread } from '../proposals.ts';
import { agents, governor, isNoun, objects, withPreposition } from '../grammar.ts';
import { actorsIn } from '../actors.ts';
import { type Memory, lastNamed } from '../memory.ts';
import { weaponsIn } from '../weapons.ts';
import { type Token, subtree } from '../parsedText.ts';

const arms =
  /\b(the systems?|arms|weapons?|missiles?|jets?|fighters?|aircraft|tanks?|howitzers?|submarines?|frigates?|drones?|helicopters?|radars?|rockets?|ammunition|military|defen[cs]e|launchers?|artillery|warships?|warplanes?|munitions?|shells?|corvettes?|vessels?|batter(y|ies)|rifles?|vehicles?|ships?|boats?|gunships?|bombs?|mines?|bombers?|warplanes?|carriers?)\b/i;

/** Whether a sentence speaks of arms at all: “signed a deal” alone is any deal. */
export const speaksOfArms = ({ sentence }: Token, { parsed }: Memory): boolean =>
  sentence.tokens.some(({ mention }) => mention?.entity.kind === 'WeaponSystem') ||
  arms.test(parsed.text.slice(sentence.start, sentence.end));

/** Who gives what to whom. */
export const contractExchange: readonly [string, Exchange] = [
  'Contract',
  { from: 'seller', to: 'buyer', thing: 'system' },
];

const weapon = { kinds: ['WeaponSystem'] as const };
const value = (trigger: Token) => moneyAt(trigger, 'value');

/** A noun that is bought or sold itself, not spoken of: “the purchase of howitzers”, not “the purchase price”. */
const isHead = (noun: Token): boolean => noun.relation !== 'compound';

const frames: readonly Frame[] = [
  {
    rule: 'buy',
    verbs: ['buy', 'purchase', 'order', 'acquire', 'procure'],
    roles: {
      buyer: { slots: ['agent'] },
      seller: { slots: ['from', 'origin'] },
      system: { slots: ['object', 'for'], ...weapon },
    },
    needs: ['buyer|seller', 'system|seller'],
    when: speaksOfArms,
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

/** Nouns for what is signed. */
export const deals = ['deal', 'contract', 'agreement', 'order', 'accord', 'pact', 'package'];
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

/** Deals that are signed, won or awarded: who buys follows from “to buy”, from who is a firm, or from whose weapon it is. */
function readDeal(noun: Token, memory: Memory): Proposal[] {
  if (noun.lemma === 'package' && !/^(sign|seal|ink|conclude|agree)$/.test(governor(noun)?.lemma ?? ''))
    return [];
  if (isSupplied(noun)) return [];
  if (!isNoun(noun) || !deals.includes(noun.lemma) || noun.mention || !speaksOfArms(noun, memory)) return [];
  const frame: Frame = {
    rule: 'deal',
    nouns: deals,
    roles: {
      first: { slots: ['signer', 'owner', 'between', 'subject', 'agent'] },
      second: { slots: ['with', 'signed-with', 'signed-to', 'to', 'from', 'signed-from', 'iobj'] },
      system: { slots: ['for', 'of', 'signed-for', 'on', 'over', 'kind'], ...weapon },
    },
    needs: ['first'],
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
  const system =
    rest.system ??
    (bought.length > 0 ? [...new Map(bought.map((each) => [each.entity.name, each])).values()] : []);
  const meant = system.length > 0 ? system : weaponBefore(noun, memory);
  const told =
    second.length > 0 || !act
      ? second
      : [...partnerIn(act), ...[...objects(act), ...withPreposition(act, ['to', 'from', 'for'])]].flatMap(
          (each) => actorsIn(each, memory),
        );
  const parties = orderParties(first, told, { act, above, system: meant });
  if (!parties || (meant.length === 0 && (!parties.seller.length || !parties.buyer.length))) return [];
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
  if (second.length === 0 && first.length === 2) return isMaker(left) && !isMaker(right) ? swap : keep;
  if (act && selling.test(act.lemma) && agents(act).length > 0) return swap;
  if (act && buying.test(act.lemma)) return keep;
  return isMaker(left) && !isMaker(right) ? swap : keep;
}

/** Contracts: bought, ordered, sold, or dealt for. */
export function readContracts(trigger: Token, memory: Memory): Proposal[] {
  return [
    ...frames.flatMap((frame) => applyFrame('Contract', frame, trigger, memory)),
    ...readDeal(trigger, memory),
  ]
    .flatMap((each) => spread(each))
    .map((each) => (each.rule === 'sale' || each.rule === 'sell' ? asStates(each, ['seller']) : each))
    .filter((each) => areDistinct(each, [['buyer', 'seller']]));
}
