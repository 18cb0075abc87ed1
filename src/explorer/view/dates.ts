/** Dates as people write them, in the reader's own locale. Days are ISO 8601 in UTC. */

const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** A day, month or year, as precise as it is written: `2018-10` → `October 2018`. */
export function dayWords(date: string, locale?: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return date;
  const form = day ? forms.day : month ? forms.month : forms.year;
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(moment);
}

const lastDayOf = (year: string, month: string): number =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** A span of days as a shorter date where it is a whole month or year. */
function wholeOf(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(5, 7);
  const isMonth =
    earliest.slice(8) === '01' && latest === `${year}-${month}-${String(lastDayOf(year, month))}`;
  return isMonth ? earliest.slice(0, 7) : null;
}

/** The first month that a day begins and the last that it ends, where a span has whole months. */
function shorten(day: string, isEnd: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const edge = isEnd ? String(lastDayOf(year, month)) : '01';
  return date === edge ? `${year}-${month}` : day;
}

/** Between two days; open or unknown ends are said: `October 2018`, `since 2001`, `date unknown`. */
export function spanWords(
  earliest: string | null | undefined,
  latest: string | null | undefined,
  locale?: string,
): string {
  if (!earliest && !latest) return 'date unknown';
  if (!earliest) return `until ${dayWords(shorten(latest ?? '', true), locale)}`;
  if (!latest) return `since ${dayWords(shorten(earliest, false), locale)}`;
  const whole = wholeOf(earliest, latest);
  if (whole) return dayWords(whole, locale);
  return `between ${dayWords(shorten(earliest, false), locale)} and ${dayWords(shorten(latest, true), locale)}`;
}

/** An EDTF date in words: `[..2018-10]` → `October 2018 or before`. https://www.loc.gov/standards/datetime/ */
export function dateWords(edtf: string, locale?: string): string {
  const before = /^\[\.\.(.+)\]$/.exec(edtf)?.[1];
  if (before) return `${dayWords(before, locale)} or before`;
  const after = /^\[(.+)\.\.\]$/.exec(edtf)?.[1];
  if (after) return `${dayWords(after, locale)} or later`;
  const about = /^(.+)([~?%])$/.exec(edtf);
  if (about) return `${about[2] === '?' ? 'perhaps' : 'about'} ${dateWords(about[1] ?? '', locale)}`;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dayWords(from, locale);
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from)) return `until ${dateWords(to, locale)}`;
  return isOpen(to)
    ? `since ${dateWords(from, locale)}`
    : `between ${dateWords(from, locale)} and ${dateWords(to, locale)}`;
}
