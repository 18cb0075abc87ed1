// The schema's own scalars, as they stand in JSON.

/** An exact decimal number: `"5000000000"`. A text, since JavaScript's numbers lose digits. */
export type Decimal = string;

/** A decimal as it may be sent: also as a number, where that is exact. */
export type DecimalInput = string | number;

/** A day: `2018-10-05`. */
export type Day = string;

/** A moment in UTC: `2026-11-27T16:00:00Z`. */
export type DateTime = string;

/** A date that may be fuzzy, in EDTF (ISO 8601-2): `2018-10`, `2022-03/2022-12`. */
export type Edtf = string;

/** Words to search for, at most 256 characters. There is no query syntax. */
export type SearchText = string;
