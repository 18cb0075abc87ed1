import { setImmediate } from 'node:timers/promises';
import { statement } from '../neo4j/readStatements.ts';
import type { Graph } from '../neo4j/openGraph.ts';

/** A detail of a claim, with name and type of its target if it is a role. Days as `2021-12-31`. */
export interface ReadDetail {
  field: string;
  value: string;
  printed: string | null;
  certainty: 'EXPLICIT' | 'DERIVED' | 'INFERRED';
  basis: string | null;
  relative: string | null;
  currency: string | null;
  earliest: string | null;
  latest: string | null;
  name: string | null;
  type: string | null;
}

/** A role of a fact; if its target is a fact, that fact's roles as `further`. */
export interface ReadRole {
  role: string;
  id: string;
  type: string;
  name: string | null;
  further: readonly { role: string | null; id: string | null }[];
}

/** An article's claim, as read by `claims.with.details`. */
export interface ReadClaim {
  id: string;
  quote: string;
  start: number;
  end: number;
  voice: string;
  modality: string;
  article: string;
  speaker: string | null;
  fact: string;
  factType: string;
  summary: string;
  /** The fact's name inside a sentence. */
  noun: string;
  standing: string;
  /** Whether a reader proposed it, but its newest reading does not: a decision keeps it. */
  outdated: boolean;
  details: readonly ReadDetail[];
  roles: readonly ReadRole[];
}

/** Claims in text order. `own` are the ids of those about the requested thing; the others are on the same facts. */
export interface ClaimsRead {
  claims: readonly ReadClaim[];
  own: ReadonlySet<string>;
  /** Whether there are more than were read. */
  truncated: boolean;
}

/** Claims per statement: decoding more at once would delay other requests. */
export const claimsAtOnce = 200;

/** Maximum number of claims read. */
export const mostClaims = 20_000;

/** Sorts details by field and value: Neo4j does not keep a subquery's order. */
const byField = (a: ReadDetail, b: ReadDetail): number =>
  Number(a.field > b.field) - Number(a.field < b.field) ||
  Number(a.value > b.value) - Number(a.value < b.value);

/** Reads the article claims on the facts of one thing, or all. Leaves the event loop free between statements. */
export async function readClaims(graph: Pick<Graph, 'read'>, about: string | null): Promise<ClaimsRead> {
  const found = await graph.read(statement('internal/claims.to.compare'), { about });
  const listed = found.slice(0, mostClaims);
  const own = new Set<string>();
  const claims: ReadClaim[] = [];
  for (let at = 0; at < listed.length; at += claimsAtOnce) {
    const some = listed
      .slice(at, at + claimsAtOnce)
      .map((row) => row.toObject() as { id: string; own: boolean });
    const ids = some.map(({ id }) => id);
    for (const each of some) if (each.own) own.add(each.id);
    const rows = await graph.read(statement('internal/claims.with.details'), { ids });
    const read = new Map(
      rows.map((row) => [row.get('id') as string, row.toObject() as unknown as ReadClaim]),
    );
    for (const id of ids) {
      const claim = read.get(id);
      if (claim) claims.push({ ...claim, details: [...claim.details].sort(byField) });
    }
    await setImmediate();
  }
  return {
    claims,
    own,
    truncated: found.length > mostClaims,
  };
}

/** Groups claims by keys, of which each may have several, in order; adds to existing groups. */
export function groupBy(
  claims: Iterable<ReadClaim>,
  keysOf: (claim: ReadClaim) => readonly string[],
  groups = new Map<string, ReadClaim[]>(),
): Map<string, ReadClaim[]> {
  for (const claim of claims) {
    for (const key of new Set(keysOf(claim))) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
}
