const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const dayMs = 86_400_000;

/** How many days before the day of writing the words refer to; null for other words. */
function daysBack(words: string, weekday: number): number | null {
  if (words === 'today') return 0;
  if (words === 'yesterday') return 1;
  const [, how = '', name = ''] = /^(?:(last|on) )?(\w+)$/.exec(words) ?? [];
  const named = weekdays.indexOf(name);
  if (named < 0) return null;
  const back = (weekday - named + 7) % 7;
  // Written on a Monday, "last Monday" means the one before; "on Monday" may mean the day itself.
  return how === 'last' && back === 0 ? 7 : back;
}

function dayBefore(words: string, written: string): string | null {
  const day = new Date(`${written}T00:00:00Z`);
  const back = daysBack(words, day.getUTCDay());
  return back === null ? null : new Date(day.getTime() - back * dayMs).toISOString().slice(0, 10);
}

/**
 * The day that words refer to when written between two days: `today`, `yesterday`, `last Monday` (before the day of
 * writing), `on Friday` or `Friday` (that day or the last one before). Takes lower-case words and days such as
 * `2022-03-31`; gives EDTF, a span when the day of writing is uncertain, and null for other words. Pure.
 */
export function relativeDays(words: string, earliest: string, latest: string): string | null {
  const [from, to] = [dayBefore(words, earliest), dayBefore(words, latest)];
  if (from === null || to === null) return null;
  return from === to ? from : `${from}/${to}`;
}
