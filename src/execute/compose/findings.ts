import type { FieldNode } from 'graphql';
import type { FieldPlan } from '../../model/planField.ts';

/**
 * A node that is fetched separately, once for all rows that lead to it: what is selected of it, and where it goes.
 */
export interface Reference {
  id: string;
  /** The type of the role, and the field's nodes in the document. */
  target: string;
  nodes: readonly FieldNode[];
  /** Takes the node's place in the row, and its fields once it is read. */
  holder: Record<string | symbol, unknown>;
  path: readonly string[];
}

/** What decoding finds out beside the rows; shared by all statements of one operation. */
export interface Findings {
  references: Reference[];
  /** Whether a value does not fit its type. */
  isDoubtful: boolean;
  /** Nested lists that an argument may have left empty. */
  empties: Empty[];
  /** The entities that filters name, by id or name. */
  named: Named[];
  /** Those that other filters name, which are hinted at only if a list is empty. */
  namedIfEmpty: Named[];
  /** The currencies of amounts that a filter's range compares as bare numbers. */
  mixed: { path: string; field: string; currencies: Set<string> }[];
  /** Claims of the past whose details and speakers were not kept. */
  lost: Set<string>;
  /** Articles of which words were withheld from the caller. */
  withheld: Set<string>;
  /** Hints that follow from composing, whatever the rows. */
  notes: string[];
}

/** A node that a filter refers to by id, or by id or name. */
export interface Named {
  given: string;
  target: string;
  /** Whether only ids are accepted, and no merged ones. */
  isId?: true;
}

/** A nested list of the document, and the rows for which it was empty. */
export interface Empty {
  /** Its response keys: `countries.nodes.contractsAsBuyer`. */
  path: string;
  /** The type of those rows. */
  parent: string;
  plan: FieldPlan & { kind: 'inverse' | 'derived' };
  values: Readonly<Record<string, unknown>>;
  /** As of when it was read; null for now. */
  moment: string | null;
  ids: Set<string>;
}

export const noFindings = (): Findings => ({
  references: [],
  isDoubtful: false,
  empties: [],
  named: [],
  namedIfEmpty: [],
  mixed: [],
  lost: new Set(),
  withheld: new Set(),
  notes: [],
});
