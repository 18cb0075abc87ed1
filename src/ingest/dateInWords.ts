import { monthNames } from '../model/monthNames.ts';
import { DateProblem, readDate } from '../model/readDate.ts';

/** The seasons in English, in the order of EDTF's codes 21 to 24. */
export const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** The EDTF codes in place of a month: 21 to 41 are seasons, quarters, thirds and halves. */
function partOfYear(code: number): string | undefined {
  if (code <= 12) return monthNames[code - 1];
  if (code <= 32) return seasonNames[(code - 21) % 4];
  if (code <= 36) return `the ${ordinals[code - 33] ?? ''} quarter of`;
  if (code <= 39) return `the ${ordinals[code - 37] ?? ''} third of`;
  return code <= 41 ? `the ${ordinals[code - 40] ?? ''} half of` : undefined;
}

function yearInWords(year: string): string | undefined {
  if (/^\d{4}$/.test(year)) return String(Number(year));
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year)) return `the ${year.slice(0, 2)}00s`;
  if (/^-\d{4}$/.test(year)) return `${String(Number(year.slice(1)) + 1)} BC`;
  return year === 'XXXX' ? 'an unknown year' : undefined;
}

/** A single date: `2018-10-05`, `2018-10`, `201X`, `2018-21`, `2018~`. */
function pointInWords(text: string): string | undefined {
  const doubts = /[?~%]/.test(text) ? (text.includes('~') ? 'about ' : 'perhaps ') : '';
  const found = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text.replace(/[?~%]/g, ''));
  const year = yearInWords(found?.[1] ?? '');
  if (!found || year === undefined) return undefined;
  const [, , month = 'XX', day = 'XX'] = found;
  if (month.includes('X')) return doubts + year;
  const part = partOfYear(Number(month));
  if (part === undefined) return undefined;
  const of = found[1] === 'XXXX' ? ' of' : '';
  return `${doubts}${day.includes('X') ? '' : `${String(Number(day))} `}${part}${of} ${year}`;
}

/** Both ends of a span; a shared year appears once. */
function spanInWords(from: string, to: string): string | undefined {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  const [start, end] = [pointInWords(from), pointInWords(to)];
  if (isOpen(from)) return end === undefined ? undefined : `by ${end}`;
  if (isOpen(to)) return start === undefined ? undefined : `since ${start}`;
  if (start === undefined || end === undefined) return undefined;
  const shared = ` ${/\S+$/.exec(end)?.[0] ?? ''}`;
  const short = start.endsWith(shared) && end.includes(' ') ? start.slice(0, -shared.length) : start;
  return `between ${short} and ${end}`;
}

/** `[2020,2021]` is one of them, `{2020,2021}` all; both may contain spans and open ends. */
function setInWords(text: string): string | undefined {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => {
      const [from = '', to] = member.trim().split('..');
      return to === undefined ? pointInWords(from) : spanInWords(from, to);
    });
  if (members.includes(undefined)) return undefined;
  const last = members.pop() ?? '';
  const joint = text.startsWith('[') ? ' or ' : ' and ';
  return members.length === 0 ? last : `${members.join(', ')}${joint}${last}`;
}

/**
 * A date in EDTF (https://www.loc.gov/standards/datetime/) as in an English sentence: `October 2018`, `between March
 * and December 2022`, `by January 2022`. Falls back to the first and last day, or to the EDTF itself, for example for
 * years of five digits.
 */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  const words = /^[[{]/.test(edtf)
    ? setInWords(edtf)
    : to === undefined
      ? pointInWords(from)
      : spanInWords(from, to);
  return words ?? spelledOut(edtf);
}

function spelledOut(edtf: string): string {
  try {
    const { earliest, latest } = readDate(edtf);
    const days = earliest && latest ? spanInWords(earliest, latest) : undefined;
    return days ?? edtf;
  } catch (error) {
    if (error instanceof DateProblem) return edtf;
    throw error;
  }
}
