import type { ProposedFacts } from './proposeFacts.ts';

type Listed = ProposedFacts['facts'];
type Claim = Record<string, unknown>;

const idsIn = (facts: Listed): Set<string> =>
  new Set(
    facts.flatMap((fact) => Object.values(fact).flatMap(({ claims }) => claims.map(({ id }) => String(id)))),
  );

const isDecided = ({ review }: Claim): boolean => review !== undefined && review !== 'PENDING';

/** Changes each claim, or with null leaves it out; so are facts left out that then have none. */
function mapClaims(facts: Listed, change: (claim: Claim) => Claim | null): Listed {
  return facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([type, { id, claims }]) => {
      const kept = claims.flatMap((claim): Claim[] => {
        const changed = change(claim);
        return changed ? [changed] : [];
      });
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

/** All ids that claims mention: their speakers and what their details name. */
function mentionedIn(facts: Listed): Set<unknown> {
  const found = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const fact of facts)
    for (const { claims } of Object.values(fact))
      for (const { speaker, via, details } of claims) visit([speaker, via, details]);
  return found;
}

/**
 * The proposals of a new reading beside those of earlier ones. A claim's id is made of what it says and where, so that it
 * is known again. What a person decided in the file stays as it was; what is no longer proposed stays too, marked `outdated`,
 * since somebody may have decided about it elsewhere. Pure.
 */
export function keepDecisions(proposed: ProposedFacts, earlier: ProposedFacts): ProposedFacts {
  const now = idsIn(proposed.facts);
  const kept = mapClaims(earlier.facts, (claim) => {
    if (isDecided(claim)) return claim;
    return now.has(String(claim.id)) ? null : { ...claim, outdated: true };
  });
  const before = idsIn(kept);
  const fresh = mapClaims(proposed.facts, (claim) => (before.has(String(claim.id)) ? null : claim));
  const facts = joinFacts([...kept, ...fresh]);
  const needed = mentionedIn(facts);
  const entities = new Map(
    [...earlier.entities, ...proposed.entities].map((entity) => [Object.values(entity)[0]?.id ?? '', entity]),
  );
  return {
    article: proposed.article,
    entities: [...entities].flatMap(([id, entity]) => (needed.has(id) ? [entity] : [])),
    facts,
  };
}
