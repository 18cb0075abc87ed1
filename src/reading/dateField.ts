import type { Model } from '../model/buildModel.ts';

/**
 * The field that says when something of this type happened: its first date. Null for what lasts from one date to another: a
 * sentence that names a holder and a day seldom tells when the office began.
 */
export function dateField(model: Model, type: string): string | null {
  const dates = model.ownFields(type).filter((field) => field.type === 'FuzzyDate');
  const lasts = dates.some(({ name }) => name === 'from') && dates.some(({ name }) => name === 'to');
  return lasts ? null : (dates[0]?.name ?? null);
}
