/** A day as the store has it, told apart from text: `2021-12-31`. As JSON it is its text. */
export class Day {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return this.text;
  }
}

/** One stored value. A `Date` is a moment. */
export type StoredValue = string | number | boolean | readonly string[] | Day | Date | null;

/** What a detail says of a field: its value as text and what came with it. Days are `2021-12-31`. */
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

/** What a file gives for a field, coerced by the SDL. `relative` stands for a vague date only: `last December`. */
export interface Given {
  value?: string | number | boolean | { amount: string; currency?: string };
  relative?: string;
}

/** A value that was read, with what it brings along: a date its days, money its currency. */
export interface ReadValue {
  value: string;
  relative?: string | null;
  currency?: string | null;
  earliest?: string | null;
  latest?: string | null;
  precision?: string | null;
}

/** A value that cannot be taken: where in it, and what is wrong, as the end of a sentence. */
export class ValueProblem extends Error {
  readonly at: readonly string[];

  constructor(at: readonly string[], message: string) {
    super(message);
    this.at = at;
  }
}

/** A Cypher expression, and how its value becomes what GraphQL answers. */
export interface Answer {
  text: string;
  decode(value: unknown): unknown;
}

/** Adds a value to a statement's parameters and gives its name with `$`. */
export type AddParameter = (value: unknown) => string;

/** How a filter asks for values of a type. */
export interface Filtering {
  /** Name of the input type: `IntRange`, `[String!]`. */
  input: string;
  /** What a filter field says of itself in the schema. */
  says: string;
  /** The conditions on the stored value that `expression` (`n1.value`) names; all must hold. */
  conditions(expression: string, asked: never, add: AddParameter): string[];
}

/** How rows are sorted by values of a type. A cursor holds the keys' values, which are numbers or text. */
export interface Sorting {
  /** Is null where the value is unknown. */
  known(expression: string): string;
  /** The key; never null: an unknown value has some other, since it is sorted by being unknown first. */
  key(expression: string): string;
  /** Whether the stored value itself is the key wherever it is known, so that an index can give the order. */
  isPlain?: boolean;
}

/** How values of one SDL type are stored, read, filtered and sorted. The only place that knows. */
export interface Codec {
  /** The SDL type: `Decimal`. */
  name: string;
  /** The fields of its detail input that hold the value, in SDL; `value: Int!` unless told. */
  input?: string;
  /**
   * What is written of a field from what a file gives; the value as text unless told. `published` is the publication
   * date in EDTF that relative dates count from. Throws ValueProblem.
   */
  read?(given: Given, published: string | null): ReadValue;
  /** What a file gives for what was written: the way back of `read`. The value as text unless told. */
  given?(read: ReadValue): Given;
  /** Whether it says when a fact happens. */
  isDating?: boolean;
  /** The properties that a field fills, by what follows the field's name, with their meaning. */
  properties: Readonly<Record<string, string>>;
  /** The properties of a field from what is written of it. */
  toStore(field: string, written: Written): Record<string, StoredValue>;
  /** How the value that `expression` (`n1.value`) names is answered. */
  fromStore(expression: string): Answer;
  filtering?: Filtering;
  sorting?: Sorting;
}

export const same = (value: unknown): unknown => value;

/** Filters by a list of values, one of which is meant. */
export const oneOf = (type: string): Filtering => ({
  input: `[${type}!]`,
  says: 'One of these.',
  conditions: (expression, asked: unknown, add) => [`${expression} IN ${add(asked)}`],
});

/** From and to of numbers, as filters give them. */
interface Range {
  min?: string | number | null;
  max?: string | number | null;
}

/** Filters by a range of numbers, as Neo4j compares them. */
export const inRange = (type: string): Filtering => ({
  input: `${type}Range`,
  says: 'Within this range.',
  conditions: (expression, { min, max }: Range, add) => [
    ...(min == null ? [] : [`${expression} >= ${add(Number(min))}`]),
    ...(max == null ? [] : [`${expression} <= ${add(Number(max))}`]),
  ],
});

/** From and to of days, as filters give them. */
export interface Days {
  from?: string | null;
  to?: string | null;
}
