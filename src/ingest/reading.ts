import type { Given, StoredValue } from '../model/codecs/codec.ts';
import type { Decision } from './decisions/decision.ts';
import type { Certainty, Modality, Origin, Review, Voice } from './standingOf.ts';

/** Where something is written that no article says. */
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
  /** Of what a reader proposed: how often such proposals are right, and whether its newest reading proposes it no more. */
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
  /** The id of the entity that it is the same as, which is kept. */
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
  /** Of a reference file: what people decided. */
  decisions?: DecisionInput[];
  /** Ids that its claims refer to and that no source needs to define. Exports write them. */
  elsewhere: string[];
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

/** A name to store. One that only proposals give counts once one of the `claims` that need it is accepted. */
export interface NameRow extends NodeRow {
  entity: string;
  claims?: readonly string[];
}

/** Everything that one source (an article or a reference file) says, checked and ready to store. */
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
  /** The ids that it says are of the same thing as others; `properties` are the citation. */
  sameAs?: readonly (NodeRow & { from: string; to: string })[];
  /** What people decided, as a file of decisions has it. */
  decisions?: readonly Decision[];
  /** Where its facts and entities are written, by id: `facts.yaml:41`. */
  places?: ReadonlyMap<string, string>;
}
