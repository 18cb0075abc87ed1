import { DateProblem, readDate, resolveRelative } from '../readDate.ts';
import { type Codec, type Days, ValueProblem, type Written, inRange } from './codec.ts';
import { byDay, dayCodec, overlaps } from './days.ts';
import { decimalCodec } from './decimal.ts';
import { byNumber, textCodec } from './plain.ts';

/** The property of one part of a value object: the field's own name for the first part, else `signedEarliest`. */
export const propertyOfPart = (field: string, part: string, position: number): string =>
  position === 0 ? field : field + part.charAt(0).toUpperCase() + part.slice(1);

const text = textCodec('String');

type Parts = readonly (readonly [part: string, codec: Codec, meaning: string])[];

/**
 * Stores each part of a value object by its own codec, the first part as the value itself. Parts not given are left
 * unchanged.
 */
function storedParts(parts: Parts): Pick<Codec, 'properties' | 'toStore' | 'fromStore'> {
  return {
    properties: Object.fromEntries(
      parts.flatMap(([part, codec, meaning], position) =>
        Object.entries(codec.properties).map(([suffix, says]) => [
          propertyOfPart('', part, position) + suffix,
          suffix === '' && meaning ? meaning : says,
        ]),
      ),
    ),
    toStore: (field, written) =>
      Object.assign(
        {},
        ...parts.map(([part, codec], position) => {
          const value = position === 0 ? written.value : written[part as keyof Written];
          return value === undefined ? {} : codec.toStore(propertyOfPart(field, part, position), { value });
        }),
      ) as ReturnType<Codec['toStore']>,
    fromStore: () => {
      throw new Error('A value object is answered part by part.');
    },
  };
}

/** The first and last day that a stored fuzzy date can be: `n1.signedEarliest`, `n1.signedLatest`. */
export const daysOf = (expression: string): { first: string; last: string } => ({
  first: propertyOfPart(expression, 'earliest', 1),
  last: propertyOfPart(expression, 'latest', 2),
});

const readFuzzyDate: NonNullable<Codec['read']> = ({ value: given, relative }, published) => {
  if ((relative === undefined) === (given === undefined))
    throw new ValueProblem([], 'needs either `value` or `relative`');
  if (relative !== undefined && !published)
    throw new ValueProblem([], 'cannot be `relative`: the article has no publication date to count from');
  try {
    const date = readDate(relative ? resolveRelative(relative, published ?? '') : (given as string));
    const { edtf: value, earliest, latest, precision } = date;
    return { value, earliest, latest, precision, relative: relative ?? null };
  } catch (error) {
    throw error instanceof DateProblem ? new ValueProblem([], error.message) : error;
  }
};

const readMoney: NonNullable<Codec['read']> = ({ value }) => {
  const { amount, currency } = value as { amount: string; currency?: string };
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new ValueProblem(
      ['value', 'currency'],
      `must be an ISO 4217 code such as USD, but is "${currency}"`,
    );
  return { value: amount, currency: currency ?? null };
};

/** A fuzzy date: EDTF, with the first and last day that it can be. Filtered by overlap, sorted by its first day. */
export const fuzzyDateCodec: Codec = {
  name: 'FuzzyDate',
  input:
    '"The date in EDTF: `2018-10`." value: EDTF "Instead of it: words that count from the day of publication, `last December`." relative: String',
  read: readFuzzyDate,
  given: ({ value, relative }) => (relative == null ? { value } : { relative }),
  isDating: true,
  ...storedParts([
    ['edtf', text, 'the date in EDTF'],
    ['earliest', dayCodec, 'first day it can be (DATE); absent when open'],
    ['latest', dayCodec, 'last day it can be (DATE); absent when open'],
    ['precision', text, 'how finely it is known'],
    ['printed', text, 'the words of the source'],
    ['certainty', text, 'how sure the reading is'],
    ['basis', text, 'why it was read so'],
  ]),
  filtering: {
    input: 'DateRange',
    says: 'Within this range.',
    conditions(expression, condition: Days, add) {
      const { first, last } = daysOf(expression);
      return overlaps(first, last, condition, add);
    },
  },
  sorting: {
    known: (expression) => daysOf(expression).first,
    key: (expression) => byDay.key(daysOf(expression).first),
  },
};

/** An amount of money with its currency; compared by amount. */
export const moneyCodec: Codec = {
  name: 'Money',
  input: '"How much." value: MoneyInput!',
  read: readMoney,
  given: ({ value, currency }) => ({ value: { amount: value, ...(currency != null && { currency }) } }),
  ...storedParts([
    ['amount', decimalCodec, ''],
    ['currency', text, 'ISO 4217 code'],
    ['printed', text, 'the words of the source'],
  ]),
  filtering: inRange('Decimal'),
  sorting: byNumber,
};
