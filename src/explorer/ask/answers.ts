/** Shapes of what the operations in `operations/explorer/` answer, as far as the page reads them. */

export type Standing = 'ASSERTED' | 'CONTESTED' | 'DENIED' | 'THREATENED' | 'POSSIBLE' | 'UNKNOWN';
export type Certainty = 'EXPLICIT' | 'DERIVED' | 'INFERRED';
export type Origin = 'ARTICLE' | 'CURATED';

/** An entity by name. */
export interface Named {
  __typename: string;
  id: string;
  name: string;
}

/** A fact in short. */
export interface FactRow {
  __typename: string;
  id: string;
  title: string;
  standing: Standing;
}

/** An entity or a fact, as a graph draws it. */
export interface ThingRow {
  __typename: string;
  id: string;
  name?: string;
  title?: string;
  standing?: Standing;
  origins?: Origin[];
  articleClaims?: number;
  earliest?: string | null;
  latest?: string | null;
  dateCertainty?: Certainty | null;
}

/** A role between two things. */
export interface LinkRow {
  from: string;
  to: string;
  role: string;
  certainty: Certainty;
  claims: string[];
}

/** One field that a claim supports. */
export interface DetailRow {
  field: string;
  value: string;
  printed: string | null;
  certainty: Certainty;
  basis: string | null;
  target: ThingRow | null;
}

/** What one passage says of one fact. */
export interface ClaimRow {
  id: string;
  quote: string | null;
  start: number | null;
  end: number | null;
  voice: string | null;
  modality: string;
  origin: Origin;
  note: string | null;
  cite: string;
  speaker: Named | null;
  via: Named | null;
  article: { id: string; headline: string } | null;
  sentence: { id: string; number: number } | null;
  citation: { title: string; url: string | null; retrieved: string | null } | null;
  details: DetailRow[];
  fact: FactRow;
}

/** A list with its whole size. */
export interface List<Row> {
  totalCount?: number;
  nodes: Row[];
}
