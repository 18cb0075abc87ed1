/** A day, `2021-12-31`, in a class of its own to tell it from text. Serializes to its text. */
export class Day {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return this.text;
  }

  toString(): string {
    return this.text;
  }
}

/** A value as stored. A `Date` is a moment in time. */
export type StoredValue = string | number | boolean | readonly string[] | Day | Date | null;

/** A detail's value as text, with the rest of the detail. Days are `2021-12-31`. */
export interface Written {
  value: string | null;
  printed?: string | null;
  certainty?: string | null;
  basis?: string | null;
  currency?: string | null;
  earliest?: string | null;
  latest?: string | null;
  precision?: string | null;
}

/** A field's value in a file, coerced by the SDL. `relative` is for fuzzy dates only: `last December`. */
export interface Given {
  value?: string | number | boolean | { amount: string; currency?: string };
  relative?: string;
}

/** A value with what follows from it: the days of a date, the currency of money. */
export interface ReadValue {
  value: string;
  relative?: string | null;
  currency?: string | null;
  earliest?: string | null;
  latest?: string | null;
  precision?: string | null;
}

/** An unacceptable value: where in it, and what is wrong, worded as the end of a sentence. */
export class ValueProblem extends Error {
  readonly at: readonly string[];

  constructor(at: readonly string[], message: string) {
    super(message);
    this.at = at;
  }
}

/** A Cypher expression, and how its result becomes a GraphQL value. */
export interface Answer {
  text: string;
  decode(value: unknown): unknown;
}

/** Adds a value to a statement's parameters; gives the parameter's name with `$`. */
export type AddParameter = (value: unknown) => string;

/** How values of a type are filtered. */
export interface Filtering {
  /** Name of the input type: `IntRange`, `[String!]`. */
  input: string;
  /** The description of the filter field in the schema. */
  says: string;
  /** The conditions on the stored value `expression` (`n1.value`); all must hold. */
  conditions(expression: string, condition: never, add: AddParameter): string[];
}

/** How rows are sorted by values of a type. Cursors contain the keys, which are numbers or text. */
export interface Sorting {
  /** An expression that is null where the value is unknown. */
  known(expression: string): string;
  /** The sort key. Never null: unknown values are sorted last by `known`, so theirs does not matter. */
  key(expression: string): string;
  /** Whether the key is the stored value itself wherever it is known, so that an index can provide the order. */
  isPlain?: boolean;
}

/** How values of one SDL type are stored, read, filtered and sorted. Nothing else knows. */
export interface Codec {
  /** The SDL type: `Decimal`. */
  name: string;
  /** The value fields of its detail input, in SDL; `value: Int!` by default. */
  input?: string;
  /**
   * Reads a field's value from a file; as text by default. Relative dates count from `published`, the publication
   * date in EDTF. Throws ValueProblem.
   */
  read?(given: Given, published: string | null): ReadValue;
  /** What a file gives for a value that was read: the inverse of `read`. The value as text by default. */
  given?(read: ReadValue): Given;
  /** Whether it dates a fact. */
  isDating?: boolean;
  /** The properties that a field fills, by their suffix to the field's name, with descriptions. */
  properties: Readonly<Record<string, string>>;
  /** The properties for a detail's value. */
  toStore(field: string, written: Written): Record<string, StoredValue>;
  /** How the stored value `expression` (`n1.value`) is answered. */
  fromStore(expression: string): Answer;
  filtering?: Filtering;
  sorting?: Sorting;
}

export const same = (value: unknown): unknown => value;

/** Filters by a list of values, any of which may match. */
export const oneOf = (type: string): Filtering => ({
  input: `[${type}!]`,
  says: 'One of these.',
  conditions: (expression, condition: unknown, add) => [`${expression} IN ${add(condition)}`],
});

/** A filter's range of numbers. */
interface Range {
  min?: string | number | null;
  max?: string | number | null;
}

/** Filters by a range of numbers, in Neo4j's ordering. */
export const inRange = (type: string): Filtering => ({
  input: `${type}Range`,
  says: 'Within this range.',
  conditions: (expression, { min, max }: Range, add) => [
    ...(min == null ? [] : [`${expression} >= ${add(Number(min))}`]),
    ...(max == null ? [] : [`${expression} <= ${add(Number(max))}`]),
  ],
});

/** A filter's range of days. */
export interface Days {
  from?: string | null;
  to?: string | null;
}
