import type { ProposedFacts } from './proposeFacts.ts';

type Listed = ProposedFacts['facts'];

/** The claims of a list by fact and claim id: an id is made of what a claim says and where, so it names the same claim again. */
const claimsById = (facts: Listed): Map<string, Record<string, unknown>> =>
  new Map(
    facts.flatMap((fact) =>
      Object.values(fact).flatMap(({ id, claims }) =>
        claims.map((claim) => [`${id} ${String(claim.id)}`, claim] as const),
      ),
    ),
  );

const isDecided = (claim: Record<string, unknown>): boolean =>
  claim.review !== undefined && claim.review !== 'PENDING';

/** Only the claims that `keep` says, without the facts that then have none. */
function filterClaims(facts: Listed, keep: (key: string, claim: Record<string, unknown>) => boolean): Listed {
  return facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([type, { id, claims }]) => {
      const kept = claims.filter((claim) => keep(`${id} ${String(claim.id)}`, claim));
      return kept.length > 0 ? [{ [type]: { id, claims: kept } }] : [];
    }),
  );
}

function joinFacts(facts: Listed): Listed {
  const joined = new Map<string, Listed[number]>();
  for (const fact of facts)
    for (const [type, { id, claims }] of Object.entries(fact)) {
      const before = joined.get(id)?.[type]?.claims ?? [];
      joined.set(id, { [type]: { id, claims: [...before, ...claims] } });
    }
  return [...joined.values()];
}

/**
 * The proposals of a new reading beside what a person decided of an earlier one. A claim that was decided stays as it was,
 * also where the rules no longer propose it; one that nobody decided is proposed anew or goes. Pure.
 */
export function keepDecisions(proposed: ProposedFacts, earlier: ProposedFacts): ProposedFacts {
  const decided = filterClaims(earlier.facts, (_, claim) => isDecided(claim));
  const known = claimsById(decided);
  const fresh = filterClaims(proposed.facts, (key) => !known.has(key));
  const entities = new Map(
    [...earlier.entities, ...proposed.entities].map((entity) => [Object.values(entity)[0]?.id ?? '', entity]),
  );
  return {
    article: proposed.article,
    entities: [...entities.values()],
    facts: joinFacts([...decided, ...fresh]),
  };
}
