import type { OwnField } from '../model/ownFields.ts';
import { codecOfPlan } from '../model/planField.ts';
import { certainties } from './rankDetails.ts';
import type { DetailRow } from './reading.ts';
import type { Certainty } from './standingOf.ts';

/** When a fact may have happened, in days; null where open or unknown. */
interface FactDates {
  earliest: string | null;
  latest: string | null;
  dateCertainty: Certainty | null;
}

const weakest = (all: readonly Certainty[]): Certainty | null =>
  certainties.findLast((certainty) => all.includes(certainty)) ?? null;

/**
 * When a fact may have happened, from its first day to its last. A fact with fields `from` and `to` lasts between
 * them: its end is open until `to` is known.
 */
export function datesOf(fields: readonly OwnField[], best: ReadonlyMap<string, DetailRow>): FactDates {
  const names = fields.filter(({ plan }) => codecOfPlan(plan)?.isDating).map(({ name }) => name);
  const dates = names.flatMap((name) => best.get(name) ?? []);
  const lasts = names.includes('from') && names.includes('to');
  const days = (key: 'earliest' | 'latest', from: readonly DetailRow[]): string[] =>
    from.flatMap((date) => date[key] ?? []).sort();
  const ends = lasts ? dates.filter(({ field }) => field === 'to') : dates;
  const isOpenAtStart = dates.some(({ earliest }) => earliest === null);
  return {
    earliest: isOpenAtStart ? null : (days('earliest', dates)[0] ?? null),
    latest: days('latest', ends).at(-1) ?? null,
    dateCertainty: weakest(dates.map(({ certainty }) => certainty)),
  };
}
