import edtf from 'edtf';
import { relativeDays } from './relativeDays.ts';

/** A fuzzy date with its first and last day, such as `2018-10-31`; null when open. */
export interface ResolvedDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'LONGER' | 'INTERVAL';
}

/** A text that is no date in EDTF; the message says what is wrong. */
export class DateProblem extends Error {}

const precisions = { 1: 'YEAR', 2: 'MONTH', 3: 'DAY' } as const;
const coarse: Readonly<Record<string, ResolvedDate['precision']>> = {
  Season: 'SEASON',
  Year: 'YEAR',
  Decade: 'LONGER',
  Century: 'LONGER',
};

function day(milliseconds: number | null): string | null {
  return milliseconds === null || !Number.isFinite(milliseconds)
    ? null
    : new Date(milliseconds).toISOString().slice(0, 10);
}

const [firstMoment, lastMoment] = ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'].map(Date.parse);

/** Whether a bound is open or within the years 0 to 9999; others cannot be stored or compared. */
const isInYears = (bound: number | null): boolean =>
  bound === null ||
  Math.abs(bound) === Infinity ||
  (bound >= (firstMoment ?? 0) && bound <= (lastMoment ?? 0));

/**
 * Reads a date in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/) up to level 2.
 * Throws DateProblem for anything else.
 */
export function readDate(text: string): ResolvedDate {
  let date;
  try {
    date = edtf(text);
  } catch {
    throw new DateProblem(`must be a date in EDTF such as 2018-10 or 2022-03/2022-12, but is "${text}"`);
  }
  // The library reads a bare number as milliseconds.
  if (/^\d{5,}$/.test(text) || !isInYears(date.min) || !isInYears(date.max))
    throw new DateProblem(`must be a date in EDTF of the years 0000 to 9999, but is "${text}"`);
  // A day of an unknown year lies in no searchable span.
  if (text.includes('XXXX')) return { edtf: text, earliest: null, latest: null, precision: 'LONGER' };
  const simple = precisions[(date.precision ?? 0) as keyof typeof precisions];
  const precision = date.type === 'Date' ? (text.includes('X') ? 'LONGER' : simple) : coarse[date.type];
  return { edtf: text, earliest: day(date.min), latest: day(date.max), precision: precision ?? 'INTERVAL' };
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july'].concat([
  'august',
  'september',
  'october',
  'november',
  'december',
]);

/** The date that words mean when written on a day. */
function relativeTo(words: string, anchor: string): string {
  const [year = 0, month = 1] = anchor.split('-').map(Number);
  if (words === 'this year') return String(year);
  const years = /^(\d+) years ago$/.exec(words);
  if (years) return String(year - Number(years[1]));
  const named = months.indexOf(/^last (\w+)$/.exec(words)?.[1] ?? '') + 1;
  if (named > 0) return `${String(named < month ? year : year - 1)}-${String(named).padStart(2, '0')}`;
  throw new DateProblem(
    `must be "publication", "today", "yesterday", "on" or "last" and a weekday, "last" and a month, "this year" or "N years ago", but is "${words}"`,
  );
}

/**
 * Resolves words that count from the publication date: `last December`, `this year`, `22 years ago`, `yesterday`, `on
 * Friday`, `publication`. Takes the publication date in EDTF and gives EDTF: one date when both ends of the
 * publication date lead to it; else, for days, the span between them; for months and years, the set of both,
 * `[2020,2021]`. Throws DateProblem for other words and for a publication date with an open end.
 */
export function resolveRelative(words: string, published: string): string {
  const said = words.trim().toLowerCase();
  if (said === 'publication') return published;
  const { earliest, latest } = readDate(published);
  if (!earliest || !latest)
    throw new DateProblem(`needs a publication date without open ends, not "${published}"`);
  const days = relativeDays(said, earliest, latest);
  if (days) return days;
  const [from, to] = [relativeTo(said, earliest), relativeTo(said, latest)];
  return from === to ? from : `[${from},${to}]`;
}
