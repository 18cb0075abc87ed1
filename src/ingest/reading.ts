import type { Given, StoredValue } from '../model/codecs/codec.ts';
import type { Certainty, Modality, Origin, Review, Voice } from './standingOf.ts';

/** Where a thing is written that no article says. */
export interface Citation {
  title: string;
  url?: string;
  retrieved?: string;
}

/** One detail as written in a facts file, coerced by the SDL. `relative` stands for a date only. */
export interface DetailInput extends Given {
  printed?: string;
  certainty: Certainty;
  basis?: string;
}

/** One claim as written in a facts file, coerced by the SDL. */
export interface ClaimInput {
  id: string;
  quote?: string;
  start?: number;
  end?: number;
  /** What stands right before and behind the quote, where it stands more often. */
  prefix?: string;
  suffix?: string;
  voice?: Voice;
  modality: Modality;
  speaker?: string;
  via?: string;
  citation?: Citation;
  extractedBy: string;
  review: Review;
  note?: string;
  details: Record<string, DetailInput | DetailInput[] | undefined>;
}

/** One entity as written in a data file; what else it has are the scalars of its type. */
export interface EntityInput extends Record<string, unknown> {
  id: string;
  name?: string;
  names: { text: string; kind?: string; citation?: Citation }[];
  citation?: Citation;
}

/** A facts file or reference file, coerced by the SDL. Every entity and fact has one key: its type. */
export interface ReadingInput {
  /** Of a reference file: the id that it is known by, `Reference:people`. */
  id?: string;
  article?: string;
  citation?: Citation;
  entities: Record<string, EntityInput>[];
  facts: Record<string, { id: string; claims: ClaimInput[] }>[];
}

/** An `article.yaml`, coerced by the SDL. */
export interface ArticleInput {
  id: string;
  sha256?: string;
  /** The document that the text was made of, as a file beside it. */
  original?: { file: string; sha256: string };
  language: string;
  headline: string;
  publisher?: string;
  wireAgency?: string;
  dateline?: string;
  byline?: string;
  url?: string;
  published?: { value: string; printed?: string; certainty: Certainty; basis?: string };
  sentences: { id: string; start: number; end: number; garbled: boolean; note?: string }[];
  unclaimed: { id: string; start?: number; end?: number; quote: string; reason: string; note?: string }[];
}

/** What Neo4j stores: no nested values, null for what is unknown. */
export type Properties = Record<string, StoredValue>;

/** A detail ready to be stored. `value` is text; dates bring their days, money its currency. */
export interface DetailRow {
  id: string;
  field: string;
  value: string;
  printed: string | null;
  certainty: Certainty;
  basis: string | null;
  relative: string | null;
  currency: string | null;
  earliest: string | null;
  latest: string | null;
  precision: string | null;
}

/** A claim ready to be stored, with the ids of what it is linked to. */
export interface ClaimRow {
  id: string;
  fact: string;
  factType: string;
  modality: Modality;
  voice: Voice | null;
  origin: Origin;
  review: Review;
  article: string | null;
  sentence: string | null;
  speaker: string | null;
  via: string | null;
  /** Ids of the entities and facts that its details name. */
  about: readonly string[];
  properties: Properties;
  /** Where the quote stands, counted as Cypher counts; follows from `properties` and the text. */
  codePoints: { startCodePoint: number | null; endCodePoint: number | null };
  details: readonly DetailRow[];
}

/** A node with its own properties, ready to be stored. */
export interface NodeRow {
  id: string;
  properties: Properties;
}

/** Everything that one source (an article or a reference file) says, checked and ready to be stored. */
export interface Reading {
  /** The id of its article, or the reference file's, declared in it or made of its path: `Reference:people`. */
  source: string;
  /** SHA-256 over its files: the same twice means that there is nothing to load. */
  hash: string;
  article: NodeRow | null;
  sentences: readonly NodeRow[];
  unclaimed: readonly (NodeRow & { sentence: string })[];
  /** The entities that it names; `properties` are the codes it gives them. */
  entities: readonly (NodeRow & { type: string })[];
  names: readonly (NodeRow & { entity: string })[];
  claims: readonly ClaimRow[];
  /** Where its facts and entities are written, by id: `facts.yaml:41`. */
  places?: ReadonlyMap<string, string>;
}
