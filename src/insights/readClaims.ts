import { setImmediate } from 'node:timers/promises';
import { statement } from '../neo4j/readStatements.ts';
import type { Graph } from '../neo4j/openGraph.ts';

/** A detail of a claim, with the name and type of its target where it is a role. Days as `2021-12-31`. */
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

/** A role of a fact; of a fact in that role, its own roles as `further`. */
export interface ReadRole {
  role: string;
  id: string;
  type: string;
  name: string | null;
  further: readonly { role: string | null; id: string | null }[];
}

/** A claim of an article as tensions and questions are found in: statement `claims.with.details`. */
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
  /** What the fact is called inside a sentence. */
  noun: string;
  standing: string;
  details: readonly ReadDetail[];
  roles: readonly ReadRole[];
}

/** Claims in the order of their texts. `own` are the ids of those of the thing asked about; the others stand on the same facts. */
export interface ClaimsRead {
  claims: readonly ReadClaim[];
  own: ReadonlySet<string>;
  /** Whether there are more than are ever read. */
  truncated: boolean;
}

/** So many claims are read with one statement: decoding more at once would hold up other requests. */
export const claimsAtOnce = 200;

/** So many claims are looked at. */
export const mostClaims = 20_000;

/** Puts details in the order of their fields and values: Neo4j does not keep that of a subquery. */
const byField = (a: ReadDetail, b: ReadDetail): number =>
  Number(a.field > b.field) - Number(a.field < b.field) ||
  Number(a.value > b.value) - Number(a.value < b.value);

/** Reads the claims of articles on the facts of one thing, or all of them. The event loop is free between statements. */
export async function readClaims(graph: Pick<Graph, 'read'>, about: string | null): Promise<ClaimsRead> {
  const found = await graph.read(statement('internal/claims.to.compare'), { about });
  const listed = found.slice(0, mostClaims);
  const own = new Set<string>();
  const claims: ReadClaim[] = [];
  for (let at = 0; at < listed.length; at += claimsAtOnce) {
    const some = listed.slice(at, at + claimsAtOnce).map((row) => row.toObject() as { id: string; own: boolean });
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

/** Claims by keys, of which each may have several, in their order; added to groups that are there already. */
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
