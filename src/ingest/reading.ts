import type { Given, StoredValue } from '../model/codecs/codec.ts';
import type { Decision } from './decisions/decision.ts';
import type { Certainty, Modality, Origin, Review, Voice } from './standingOf.ts';

/** The source of curated data. */
export interface Citation {
  title: string;
  url?: string;
  retrieved?: string;
}

/** A detail in a facts file, coerced by the SDL: EXPLICIT unless it says otherwise. `relative` is for dates only. */
export interface DetailInput extends Given {
  printed?: string;
  certainty?: Certainty;
  basis?: string;
}

/** A claim in a facts file, coerced by the SDL. */
export interface ClaimInput {
  id: string;
  quote?: string;
  start?: number;
  end?: number;
  /** The text right before and after the quote, to disambiguate it. */
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
  /** For proposals: how often such proposals are right, and whether the newest reading no longer makes this one. */
  confidence?: number;
  outdated?: boolean;
  details: Record<string, DetailInput | DetailInput[] | undefined>;
}

/** An entity in a data file; further keys are the scalars of its type. */
export interface EntityInput extends Record<string, unknown> {
  id: string;
  name?: string;
  names: { text: string; kind?: string; citation?: Citation }[];
  citation?: Citation;
  /** The id of the entity that it is merged into. */
  sameAs?: string;
}

/** A decision as a file has it, coerced by the SDL: `before` and `after` are JSON. */
export interface DecisionInput {
  id: string;
  kind: string;
  target: string;
  source?: string;
  who?: string;
  at: string;
  why?: string;
  before?: string;
  after?: string;
  anchor?: { exact: string; prefix?: string; suffix?: string; factType: string; url?: string };
}

/** A facts or reference file, coerced by the SDL. Each entity and fact has one key: its type. */
export interface ReadingInput {
  /** The id that a reference file declares, `Reference:people`. */
  id?: string;
  article?: string;
  citation?: Citation;
  entities: Record<string, EntityInput>[];
  facts: Record<string, { id: string; claims: ClaimInput[] }>[];
  /** Decisions, in a reference file. */
  decisions?: DecisionInput[];
  /** Ids that its claims refer to and that need no definition. Written by exports. */
  elsewhere: string[];
}

/** An `article.yaml`, coerced by the SDL. */
export interface ArticleInput {
  id: string;
  sha256?: string;
  /** The original document, as a file beside the text. */
  original?: { file: string; sha256: string };
  language: string;
  headline: string;
  publisher?: string;
  wireAgency?: string;
  dateline?: string;
  byline?: string;
  url?: string;
  published?: { value: string; printed?: string; certainty: Certainty; basis?: string };
  /** A word of the enum `Access`. */
  access: string;
  sentences: { id: string; start: number; end: number; garbled: boolean; note?: string }[];
  unclaimed: { id: string; start?: number; end?: number; quote: string; reason: string; note?: string }[];
}

/** Properties for Neo4j: no nested values, null for unknown. */
export type Properties = Record<string, StoredValue>;

/** A detail to store. `value` is text; dates have their days, money its currency. */
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

/** A claim to store, with the ids that it links to. */
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
  /** The ids of the entities and facts that its details refer to. */
  about: readonly string[];
  properties: Properties;
  /** The quote's offsets in Cypher's unit; derived from `properties` and the text. */
  codePoints: { startCodePoint: number | null; endCodePoint: number | null };
  details: readonly DetailRow[];
}

/** A node to store. */
export interface NodeRow {
  id: string;
  properties: Properties;
}

/** A name to store. A name from proposals counts once one of the `claims` that need it is accepted. */
export interface NameRow extends NodeRow {
  entity: string;
  claims?: readonly string[];
}

/** The contents of one source (an article or a reference file), checked and ready to store. */
export interface Reading {
  /** The article's id, or the reference file's, declared or made from its path: `Reference:people`. */
  source: string;
  /** SHA-256 over its files; unchanged means nothing to load. */
  hash: string;
  article: NodeRow | null;
  sentences: readonly NodeRow[];
  unclaimed: readonly (NodeRow & { sentence: string })[];
  /** The entities that it names; `properties` are the codes it gives them. */
  entities: readonly (NodeRow & { type: string })[];
  names: readonly NameRow[];
  claims: readonly ClaimRow[];
  /** Its `sameAs` statements; `properties` are the citation. */
  sameAs?: readonly (NodeRow & { from: string; to: string })[];
  /** Decisions, from a file of decisions. */
  decisions?: readonly Decision[];
  /** The places of its facts and entities, by id: `facts.yaml:41`. */
  places?: ReadonlyMap<string, string>;
}
