import type { Filled, Proposal } from './claim.ts';

/** Which roles of a fact type are the two sides and the thing between them: a seller, a buyer and a weapon. */
export interface Exchange {
  from: string;
  to: string;
  thing: string;
}

type Side = 'from' | 'to';

/** How many sentences back a party may be told without the thing that it is about. */
const near = 2;

const nameIn = (proposal: Proposal, role: string): string | undefined =>
  proposal.roles[role]?.[0]?.entity.name;

/**
 * The party that another exchange of the text tells: of the same thing anywhere, or of the same other party close by. Null
 * where several are told.
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
  const fitting = told.flatMap((each): { found: Filled; isThing: boolean }[] => {
    const theirs = exchanges.get(each.type);
    const found = theirs && each.roles[theirs[side]]?.[0];
    if (!theirs || !found || each === proposal || found.entity.name === party) return [];
    const [theirThing, theirParty] = [nameIn(each, theirs.thing), nameIn(each, theirs[other])];
    if (party && theirParty && party !== theirParty) return [];
    const isThing = thing !== undefined && thing === theirThing;
    const gap = proposal.sentence - each.sentence;
    const isNear = party !== undefined && party === theirParty && gap >= 0 && gap <= near;
    return isThing || isNear ? [{ found, isThing }] : [];
  });
  const best = fitting.some(({ isThing }) => isThing) ? fitting.filter(({ isThing }) => isThing) : fitting;
  const names = new Set(best.map(({ found }) => found.entity.name));
  return names.size === 1 ? (best[0]?.found ?? null) : null;
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
