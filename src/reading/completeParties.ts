import type { Filled, Proposal } from './claim.ts';

/** Which roles of a fact type are the two sides and the thing between them: a seller, a buyer and a weapon. */
export interface Exchange {
  from: string;
  to: string;
  thing: string;
  /** Whether it is given: the gifts of a text mostly go to one. */
  isGift?: boolean;
}

type Side = 'from' | 'to';

/** How many sentences back a party may be told without the thing that it is about. */
const near = 2;

/** A state and its firms are one side of an exchange: “a deal with Israel”, “Israel Aerospace Industries will deliver”. */
function isOneSide(one: Proposal, other: Proposal, roles: readonly [string, string]): boolean {
  const [left, right] = [one.roles[roles[0]]?.[0]?.entity, other.roles[roles[1]]?.[0]?.entity];
  if (!left || !right) return true;
  return left.name === right.name || left.of === right.name || right.of === left.name;
}

const nameIn = (proposal: Proposal, role: string): string | undefined =>
  proposal.roles[role]?.[0]?.entity.name;

interface Found {
  found: Filled;
  sentence: number;
}

const namesOf = (all: readonly Found[]): Set<string> => new Set(all.map(({ found }) => found.entity.name));

/** The one party that all tell of; where several are told, the one that the closest sentence before tells of. */
function onlyOne(all: readonly Found[], sentence: number): Filled | null {
  if (namesOf(all).size === 1) return all[0]?.found ?? null;
  const before = all.filter((each) => each.sentence <= sentence && sentence - each.sentence < near);
  const closest = Math.max(...before.map((each) => each.sentence));
  const last = before.filter((each) => each.sentence === closest);
  return namesOf(last).size === 1 ? (last[0]?.found ?? null) : null;
}

/**
 * The party that another exchange of the text tells: of the same thing anywhere, or of the same other party close by, or
 * the one that all gifts of the text go to. Null where several are told.
 */
function partyFrom(
  proposal: Proposal,
  side: Side,
  { told, exchanges }: { told: readonly Proposal[]; exchanges: ReadonlyMap<string, Exchange> },
): Filled | null {
  const own = exchanges.get(proposal.type);
  if (!own) return null;
  const other: Side = side === 'from' ? 'to' : 'from';
  const [thing, party] = [nameIn(proposal, own.thing), nameIn(proposal, own[other])];
  const [ofThing, ofParty, ofType]: [Found[], Found[], Found[]] = [[], [], []];
  for (const each of told) {
    const theirs = exchanges.get(each.type);
    const found = theirs && each.roles[theirs[side]]?.[0];
    if (!theirs || !found || each === proposal || found.entity.name === party) continue;
    const [theirThing, theirParty] = [nameIn(each, theirs.thing), nameIn(each, theirs[other])];
    const isThing = thing !== undefined && thing === theirThing;
    const gap = proposal.sentence - each.sentence;
    if (side === 'to' && each.type === proposal.type) ofType.push({ found, sentence: each.sentence });
    // A maker sells what it makes to others too: “and twelve more for Chile”.
    const isMaker = side === 'from' && isThing && found.entity.organizationKind === 'COMPANY';
    if (!isOneSide(proposal, each, [own[other], theirs[other]]) && !isMaker) continue;
    if (isThing) ofThing.push({ found, sentence: each.sentence });
    // A firm makes its own things, a state has others' too.
    const isOther = thing !== undefined && theirThing !== undefined && found.entity.kind !== 'Country';
    if (!isThing && !isOther && party !== undefined && party === theirParty && gap >= 0 && gap <= near)
      ofParty.push({ found, sentence: each.sentence });
  }
  const best = ofThing.length > 0 ? ofThing : ofParty;
  if (best.length > 0) return onlyOne(best, proposal.sentence);
  return own.isGift ? onlyOne(ofType, proposal.sentence) : null;
}

/**
 * Fills parties that stand in other sentences only: “the first 18 howitzers will be shipped from South Korea”, to whoever
 * ordered them. What stays without a receiving side tells too little, and is left out. Pure.
 */
export function completeParties(
  proposals: readonly Proposal[],
  exchanges: ReadonlyMap<string, Exchange>,
): Proposal[] {
  return proposals.flatMap((proposal) => {
    const own = exchanges.get(proposal.type);
    if (!own) return [proposal];
    const roles = { ...proposal.roles };
    for (const side of ['from', 'to'] as const) {
      if (roles[own[side]]) continue;
      const party = partyFrom({ ...proposal, roles }, side, { told: proposals, exchanges });
      if (party) roles[own[side]] = [party];
    }
    return roles[own.to] ? [{ ...proposal, roles }] : [];
  });
}
