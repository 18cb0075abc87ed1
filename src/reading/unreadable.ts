import { findQuotations } from '../text/findQuotations.ts';

/** More quotations than any article has: with so many, looking for speakers would take minutes. */
const mostQuotations = 2_000;

/** Why a text is not given to the engine, whole sentence; null where it is. Takes linear time. */
export function unreadable(text: string): string | null {
  if (!/\p{L}/u.test(text)) return 'The text must hold letters, but has none.';
  const { length } = findQuotations(text);
  return length > mostQuotations
    ? `The text must have at most ${String(mostQuotations)} quotations, but has ${String(length)}.`
    : null;
}
