import type { Run } from '../../neo4j/openGraph.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Moved } from '../moved.ts';
import type { Reading } from '../reading.ts';
import type { Touched } from '../settleGraph.ts';
import type { Seen } from './checkVersion.ts';

/** The words of a claim with what stands around them: how it is found where its id changed. */
export interface Anchor {
  quote: string;
  prefix: string | null;
  suffix: string | null;
  factType: string;
  /** The article's address: its next version may have another id. */
  url: string | null;
}

/** What is decided about something, as JSON. Null: what the sources say. */
export type State = unknown;

/** One entry of the log. What stands of it is the newest of each slot and target that is not undone. */
export interface Decision {
  id: string;
  /** The mutation that it came by, in capitals: `REVIEW_CLAIM`. */
  kind: string;
  /** The id that it is about, as it was when it was decided. */
  target: string;
  /** The article or reference file that its target is of; null where it is of none alone. */
  source: string | null;
  /** Null where it is not known. */
  who: string | null;
  /** ISO 8601 in UTC. Within what is about one thing no two are of the same moment. */
  at: string;
  why: string | null;
  before: State;
  after: State;
  /** What the sources say where it is applied, as they were last loaded: what undoing goes back to. */
  said: State;
  anchor: Anchor | null;
  /** The decision that it takes back; of undoing alone. */
  undoes: string | null;
  /** The decision that took it back, while that stands. */
  undoneBy: string | null;
  /** What it is applied to: its target or, where that is gone, the one claim that has its words. Null where there is none. */
  of: string | null;
}

/**
 * A decision that was just taken, as far as that had to be known, with what it moved; that is not known where its answer was
 * lost.
 */
export type Taken = Pick<Decision, 'id' | 'target'> & Partial<Decision> & { moved?: Moved };

/** What a person decided, in the order that its hash is made in: nothing that follows from sources or from the rest of the log. Pure. */
export const decidedIn = ({ id, kind, target, source, who, at, why, before, after, anchor }: Decision) => ({
  id,
  kind,
  target,
  source,
  who,
  at,
  why,
  before: before ?? null,
  after: after ?? null,
  anchor: anchor && {
    exact: anchor.quote,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    factType: anchor.factType,
    url: anchor.url,
  },
});

/** What is to hold of something: `after`, or where that is null what the sources say. */
export interface Change {
  target: string;
  after: State;
  said: State;
  /** Of the decision that counts. */
  anchor?: Anchor | null;
}

/** What a source says of a target; undefined where it says nothing of it. */
export type SaidIn = (model: Model, reading: Reading, target: string) => State;

/** The ids of the things in a source that a decision may be about, or why it cannot be applied there. */
export type Located = readonly string[] | string;

/** What a decision is about, as it stands. */
export interface Found {
  /** What holds now. */
  state: State;
  /** What the sources say, as long as nothing was decided about it. */
  said: State;
  source: string | null;
  anchor: Anchor | null;
}

/** Who decides, and why, as far as they say. */
export interface Decider {
  who: string | null;
  why?: string | null | undefined;
}

/** What somebody decides: `after` is to hold of the target; null goes back to what the sources say. */
export interface Asked extends Decider {
  kind: string;
  target: string;
  after: State;
  /** What stands of the target, where whoever asks knows: else its slot finds it. */
  found?: Found;
  /** The version of the target that must still stand, where its slot decides in one statement. */
  seen?: Seen;
}

/** The id and the moment of a decision, made before its transaction, so that this may run twice. */
export interface Fresh {
  id: string;
  now: Date;
}

/**
 * Something that can be decided: one file in this folder, listed in `slots.ts`. Decisions taken one by one, undone, and
 * applied when a source is loaded all go through `apply`, so that what stands depends on sources and decisions alone.
 */
export interface Slot {
  /** The kinds of its decisions; the newest of them about a target is the one that counts. */
  kinds: readonly string[];
  /**
   * What in a source a decision is about: it is applied where that is one thing. Its target where this is not given: claims
   * of files are found by their words where their ids changed. Pure.
   */
  locate?(model: Model, reading: Reading, decision: Decision): Located;
  /** What stands of a target. Throws BAD_USER_INPUT where there is none. Not given where the caller of `decide` says it. */
  find?(run: Run, target: string): Promise<Found>;
  /** Pure. */
  saidIn: SaidIn;
  /**
   * Takes a decision in one statement: adds it to the log, ties it and makes it so, as `find`, the log and `apply` would;
   * gives what must be settled. Null where it is in the log already. Throws BAD_USER_INPUT and CONFLICT.
   */
  decide?(run: Run, asked: Asked, fresh: Fresh): Promise<Touched | null>;
  /**
   * Makes it so where it is stored, and gives what must be settled. Must not settle by itself. Not given where `edit` or
   * `reload` makes it so.
   */
  apply?(run: Run, model: Model, changes: readonly Change[]): Promise<Touched>;
  /**
   * Makes of a reading what decisions make of it, before it is stored. Pure.
   */
  edit?(model: Model, reading: Reading, changes: readonly Change[]): Reading;
  /** The sources that must be loaded again after a decision, or after it was taken back; after `apply`. */
  reload?(run: Run, model: Model, decision: Decision): Promise<Reading[]>;
  /** Whether a decision that comes with a file has its source loaded again too, as one of a slot that edits has. */
  reloads?: true;
  /** What held before anything was decided, where that is not what the sources say. Takes the log about a target. Pure. */
  before?(log: readonly Decision[]): State;
  /** Why a decision cannot be taken back, where that is so. Pure. */
  keeps?(decision: Decision): string | null;
  /** What a decision is shown with; its target where this is not given. Pure. */
  appliesTo?(decision: Pick<Decision, 'target' | 'after'>): string;
  /** Whether a later decision about something else makes no sense without an earlier one of this slot. */
  isNeededBy?(earlier: Decision, later: Decision): boolean;
}
