import { type ProposedFacts, rulesReader } from './proposeFacts.ts';

type Listed = ProposedFacts['facts'];
type Claim = Record<string, unknown>;

const claimsIn = (facts: Listed): Claim[] =>
  facts.flatMap((fact) => Object.values(fact).flatMap(({ claims }) => claims));

const idsIn = (facts: Listed): Set<string> => new Set(claimsIn(facts).map(({ id }) => String(id)));

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

/** What a reading proposes, by which readers: their names without versions, as `reader`, the rules, or a language model's. */
export interface NewReading {
  proposed: ProposedFacts;
  /** All that was found, also what is not proposed, since it is weak. */
  found: ProposedFacts;
  ran: ReadonlySet<string>;
}

/** The readers that a claim names, each with its version: the rules, a language model, or both. */
function readersOf({ extractedBy }: Claim): string[] {
  const [, rules, model] = /^(reader@\S+ \([^)]*\))?(?: and )?(.*)$/.exec(String(extractedBy)) ?? [];
  return [rules, model].filter((reader): reader is string => Boolean(reader));
}

const nameOf = (reader: string): string =>
  reader.startsWith(`${rulesReader}@`) ? rulesReader : reader.slice(0, reader.lastIndexOf('@'));

const withoutOutdated = ({ outdated: _, ...claim }: Claim): Claim => claim;

/** One claim as two readers made it at different times: the newest reading's, with what only the other gave. */
function joinClaims(earlier: Claim, now: Claim, others: readonly string[]): Claim {
  const readers = [...others, ...readersOf(now)].sort((one) => (nameOf(one) === rulesReader ? -1 : 1));
  const details = { ...(earlier.details as object), ...(now.details as object) };
  return { ...withoutOutdated(earlier), ...now, extractedBy: readers.join(' and '), details };
}

/**
 * The proposals of a new reading beside those of earlier ones. A claim's id is made of what it says and where, so that it
 * is known again. What a person decided in the file stays as it was, and so does what a reader made that did not run. What a
 * reader that ran finds no longer stays too, marked `outdated`, since somebody may have decided about it elsewhere. Pure.
 */
export function keepDecisions({ proposed, found, ran }: NewReading, earlier: ProposedFacts): ProposedFacts {
  const now = new Map(claimsIn(proposed.facts).map((claim) => [String(claim.id), claim]));
  const all = idsIn(found.facts);
  const kept = mapClaims(earlier.facts, (claim) => {
    if (isDecided(claim)) return claim;
    const others = readersOf(claim).filter((reader) => !ran.has(nameOf(reader)));
    const same = now.get(String(claim.id));
    if (same) return others.length > 0 ? joinClaims(claim, same, others) : null;
    if (all.has(String(claim.id))) return withoutOutdated(claim);
    return others.length > 0 ? claim : { ...claim, outdated: true };
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
