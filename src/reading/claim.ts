import type { NamedEntity } from './mention.ts';

/** How a claim commits itself, as `Modality` of the schema has it. */
export type Modality =
  'ASSERTED' | 'PRESUPPOSED' | 'OPINION' | 'POSSIBLE' | 'CONDITIONAL' | 'THREATENED' | 'NEGATED';

/** A role that is filled: with what, and by which words. */
export interface Filled {
  entity: NamedEntity;
  start: number;
  end: number;
}

/** A plain value with its words: an amount, an office, a date. */
export interface PrintedValue {
  value: string;
  currency?: string;
  /** Of a date: words that count from the publication date. */
  relative?: string;
  /** What the value rests on, where its own words do not say it all. */
  basis?: string;
  start: number;
  end: number;
}

/** What one passage says of one fact, before it is written down as a claim. Offsets are UTF-16 code units. */
export interface Proposal {
  type: string;
  /** The rule that read it; empty where only a language model did. */
  rule: string;
  /** The language model that read it, by itself or as the rule did: `name@version of the question`. */
  readBy?: string;
  modality: Modality;
  roles: Readonly<Record<string, readonly Filled[]>>;
  values: Readonly<Record<string, PrintedValue>>;
  /** The values that its rule read, where a language model added others: only they count in its name, as without a model. */
  own?: readonly string[];
  start: number;
  end: number;
  sentence: number;
}
