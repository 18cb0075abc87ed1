import type { Certainty, FactRow } from '../ask/answers.ts';

/** One claim within a sentence. */
export interface SentenceClaim {
  id: string;
  start: number | null;
  end: number | null;
  modality: string;
  fact: Pick<FactRow, 'id' | 'title' | 'standing'>;
}

/** A sentence with what was read in it. */
export interface SentenceRow {
  id: string;
  number: number;
  start: number;
  end: number;
  garbled: boolean;
  note: string | null;
  claims: { nodes: SentenceClaim[] };
  unclaimed: { id: string; start: number; end: number; reason: string; note: string | null }[];
}

export interface ArticleRow {
  id: string;
  headline: string;
  publisher: string | null;
  wireAgency: string | null;
  text: string;
  published: { edtf: string; certainty: Certainty | null; basis: string | null } | null;
  coverage: { sentences: number; accounted: number; characters: number; covered: number; claims: number };
  sentences: { nodes: SentenceRow[] };
}

/** What `operations/explorer/article.graphql` answers. */
export interface ArticleAnswer {
  articles: { nodes: ArticleRow[] };
}
