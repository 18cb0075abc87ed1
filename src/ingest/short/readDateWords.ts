import { monthNames } from '../../model/monthNames.ts';
import { DateProblem, readDate, resolveRelative } from '../../model/readDate.ts';
import { dateInWords, seasonNames } from '../dateInWords.ts';

const startsOf = (names: readonly string[]): string => names.map((name) => name.slice(0, 3)).join('|');
const month = `(?<month>(?:${startsOf(monthNames)})[a-z]*)\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

/** The English forms of a single date, from finest to coarsest. */
const forms = [
  `${day}(?: of)? ${month},? ${year}`,
  `${month} ${day},? ${year}`,
  `${month},?(?: of)? ${year}`,
  `(?<season>${seasonNames.join('|')}|fall)(?: of)?,? ${year}`,
  `(?<part>first|second|third|fourth) (?<span>quarter|half)(?: of)? ${year}`,
  `(?<decade>\\d{2}[1-9])0s`,
  year,
].map((form) => new RegExp(`^${form}$`, 'i'));

const ordinals = ['first', 'second', 'third', 'fourth'];

const two = (number: number): string => String(number).padStart(2, '0');

function monthOf(words: string): number {
  const short = words.toLowerCase().slice(0, 3);
  const at = monthNames.findIndex((name) => name.toLowerCase().startsWith(short));
  // "Octopus" begins like a month.
  const isName = monthNames[at]?.toLowerCase().startsWith(words.toLowerCase()) ?? words === 'Sept';
  return isName || words.toLowerCase() === 'sept' ? at + 1 : 0;
}

/** A single date (no interval) in EDTF. */
function pointOf(words: string): string | null {
  const doubt = /^(?:about|around|circa|c\.) /i.exec(words)?.[0] ?? '';
  const bare = words
    .slice(doubt.length)
    .replace(/^(?:in|on|during|of|the|early|late) /i, (found) => (/early|late/i.test(found) ? found : ''));
  const plain = bare.replace(/^the /i, '');
  const groups = forms.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { decade, season, part, span } = groups;
  const point =
    decade !== undefined
      ? `${decade}X`
      : [groups.year, partOf(groups, season, part, span), groups.day && two(Number(groups.day))]
          .filter((each) => each !== undefined)
          .join('-');
  return point.includes('-00') ? null : point + (doubt === '' ? '' : '~');
}

/** The EDTF month: 01 to 12, or the code of a season, quarter or half. */
function partOf(
  groups: Record<string, string | undefined>,
  season?: string,
  part?: string,
  span?: string,
): string | undefined {
  if (groups.month !== undefined) return two(monthOf(groups.month));
  if (season !== undefined)
    return two(21 + seasonNames.indexOf(season.toLowerCase().replace('fall', 'autumn')));
  if (part === undefined) return undefined;
  const at = ordinals.indexOf(part.toLowerCase());
  if (span?.toLowerCase() === 'half') return at < 2 ? two(40 + at) : '00';
  return two(33 + at);
}

/** Both ends of a span; a year at its end applies to both. */
function spanOf(from: string, to: string): string | null {
  const end = pointOf(to);
  const shared = /\d{4}$/.exec(to)?.[0] ?? '';
  const start = pointOf(from) ?? pointOf(`${from} ${shared}`);
  return start === null || end === null ? null : `${start}/${end}`;
}

function edtfOf(words: string): string | null {
  const since = /^(?:since|from) (.+)$/i.exec(words)?.[1];
  const until = /^(?:until|till|by) (.+)$/i.exec(words)?.[1];
  const [, from, to] = /^(?:between|from) (.+) (?:and|to|until) (.+)$/i.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return spanOf(from, to);
  const point = pointOf(since ?? until ?? words);
  if (point === null) return null;
  return since !== undefined ? `${point}/` : until !== undefined ? `/${point}` : point;
}

/** Any day, to test whether words are relative to one. */
const anyDay = '2020-06-15';

const isRead = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof DateProblem) return false;
    throw error;
  }
};

/**
 * Reads a date from words: in EDTF or, if relative to the publication date (`today`, `last December`), the words themselves.
 * Accepts English (`October 2018`, `Oct. 5, 2018`, `since 2014`, `the first quarter of 2018`) and EDTF; null for anything
 * else, including dates without a year. The inverse of `dateInWords`. Pure.
 */
export function readDateWords(text: string): { value: string } | { relative: string } | null {
  const words = text.trim().replace(/\s+/g, ' ');
  const edtf = edtfOf(words);
  if (edtf !== null && isRead(() => readDate(edtf))) return { value: edtf };
  if (/^[\d[{./X-]+/.test(words) && isRead(() => readDate(words))) return { value: words };
  return isRead(() => resolveRelative(words, anyDay)) ? { relative: words.toLowerCase() } : null;
}

/** The ways to print a date: `5 October 2018`, `October 5, 2018`, `Oct. 5, 2018`. */
export function dateInPrint(edtf: string): string[] {
  const words = dateInWords(edtf);
  const [, date = '', name = '', of = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(words) ?? [];
  if (date === '') return [words];
  return [words, `${name} ${date}, ${of}`, `${name.slice(0, 3)}. ${date}, ${of}`, `${name} ${date} ${of}`];
}

/** The ways to print the day or month of a date without its year: `March 12`, `12 March`, `March`. */
export function withoutYear(edtf: string): string[] {
  const [, , date = '', name = ''] = /^((\d{1,2}) )?([A-Z][a-z]+) \d{4}$/.exec(dateInWords(edtf)) ?? [];
  if (name === '') return [];
  return date === '' ? [name] : [`${name} ${date}`, `${date} ${name}`];
}
