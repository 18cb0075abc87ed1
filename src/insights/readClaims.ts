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
  standing: string;
  details: readonly ReadDetail[];
  roles: readonly ReadRole[];
}

/** Puts details in the order of their fields and values: Neo4j does not keep that of a subquery. */
const byField = (a: ReadDetail, b: ReadDetail): number =>
  Number(a.field > b.field) - Number(a.field < b.field) ||
  Number(a.value > b.value) - Number(a.value < b.value);

/** Reads the claims of articles about one thing, or all of them, in the order of their texts. */
export async function readClaims(graph: Graph, about: string | null): Promise<ReadClaim[]> {
  const rows = await graph.read(statement('internal/claims.with.details'), { about });
  return rows.map((row) => {
    const claim = row.toObject() as unknown as ReadClaim;
    return { ...claim, details: [...claim.details].sort(byField) };
  });
}
