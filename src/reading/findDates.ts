import { monthNames } from '../model/monthNames.ts';

/** A date in a text: EDTF, offsets in UTF-16 code units, and what it was reckoned from where its words alone do not say it. */
export interface FoundDate {
  value: string;
  start: number;
  end: number;
  /** Words that count from the publication date, in the form that a facts file takes: `yesterday`, `last December`. */
  relative?: string;
  basis?: string;
  /** Whether the year is that of the last such month, which holds only for what has happened. */
  isPast?: boolean;
}

const month = `(?<month>${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.`).join('|')}|Sept\\.)`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d{2})';
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const two = (number: number): string => String(number).padStart(2, '0');
const monthNumber = (name = ''): number =>
  monthNames.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1;

type Groups = Partial<Record<string, string>>;

/** What a form of date means: EDTF with the words it rests on; null where the publication date is needed and absent. */
interface Form {
  pattern: RegExp;
  read: (groups: Groups, published: string | undefined) => Omit<FoundDate, 'start' | 'end'> | null;
}

const fullDay = ({ year: y = '', month: m, day: d }: Groups): string | null => {
  const value = `${y}-${two(monthNumber(m))}-${two(Number(d))}`;
  // 31 April is no day.
  return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value ? value : null;
};

const isDay = (value: string | null): value is string => value !== null;

/** The year of a month without one: the last that began by the day of publication. */
function yearBefore(published: string, m: number): number {
  const [publishedYear = 0, publishedMonth = 12] = published.split('-').map(Number);
  return m <= publishedMonth ? publishedYear : publishedYear - 1;
}

const counted = (words: string, relative: string): string =>
  `“${words}” counted from the publication date${relative}.`;

const inLastYear = (words: string): string => counted(words, ': the year is that of the last such month');

/** Only a whole day of publication tells weekdays. */
const hasDay = (published: string | undefined): published is string =>
  published !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(published);

/** The forms of dates, the most exact first: where one matches, no later one is tried on the same words. */
const forms: readonly Form[] = [
  ...[`${day} ${month},? ${year}`, `${month} ${day},? ${year}`].map((pattern): Form => ({
    pattern: new RegExp(`\\b${pattern}\\b`, 'g'),
    read: (groups) => {
      const value = fullDay(groups);
      return isDay(value) ? { value } : null;
    },
  })),
  {
    pattern: new RegExp(`\\b${month},? (?:of )?${year}\\b`, 'g'),
    read: ({ year: y = '', month: m }) => ({ value: `${y}-${two(monthNumber(m))}` }),
  },
  ...[`${month} ${day}(?![\\d,]*\\d)`, `${day} ${month}`].map((pattern): Form => ({
    pattern: new RegExp(`\\b${pattern}(?!\\w)`, 'g'),
    read: (groups, published) => {
      if (!published) return null;
      const y = String(yearBefore(published, monthNumber(groups.month)));
      const value = fullDay({ ...groups, year: y });
      return isDay(value) ? { value, basis: inLastYear(groups.words ?? ''), isPast: true } : null;
    },
  })),
  {
    pattern: new RegExp(`\\b(?:in|last|since) ${month}(?!\\w| ?\\d)`, 'g'),
    read: ({ month: m, words = '' }, published) => {
      if (!published) return null;
      const number = monthNumber(m);
      const value = `${String(yearBefore(published, number))}-${two(number)}`;
      return { value, basis: inLastYear(words), isPast: true };
    },
  },
  {
    pattern: new RegExp(`\\b(?<relative>yesterday|today|(?:last|on) ${weekday})\\b`, 'gi'),
    read: ({ relative = '', words = '' }, published) =>
      hasDay(published) ? { value: '', relative: relative.toLowerCase(), basis: counted(words, '') } : null,
  },
  {
    pattern: /\b(?<which>this|last) year\b/gi,
    read: ({ which = '', words = '' }, published) =>
      published
        ? {
            value: String(Number(published.slice(0, 4)) - (which.toLowerCase() === 'last' ? 1 : 0)),
            basis: counted(words, ''),
          }
        : null,
  },
  {
    pattern: new RegExp(`\\b(?<count>\\d{1,2}|${numbers.join('|')}) years ago\\b`, 'gi'),
    read: ({ count = '', words = '' }, published) => {
      if (!published) return null;
      const years = numbers.indexOf(count.toLowerCase()) + 1 || Number(count);
      return { value: String(Number(published.slice(0, 4)) - years), basis: counted(words, '') };
    },
  },
  {
    pattern: new RegExp(`\\b(?:in|since|by|during) (?:early |mid-?|late |the end of )?${year}\\b(?!-)`, 'gi'),
    read: ({ year: y = '' }) => ({ value: y }),
  },
];

/**
 * Finds the dates in English text. What its words leave open is counted from the publication date (EDTF), and says so in
 * `basis`; without one, such dates are left out. Pure; linear in the text.
 */
export function findDates(text: string, published?: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of forms)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => each.start < end && start < each.end)) continue;
      const date = read({ ...match.groups, words: match[0] }, published);
      if (date) found.push({ ...date, start, end });
    }
  return found.sort((one, other) => one.start - other.start);
}
