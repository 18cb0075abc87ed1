import type { Model } from '../model/buildModel.ts';
import type { ClaimRow } from './reading.ts';

/**
 * Of a role that tells one fact from another and holds one, the claims of one source may name one only. Takes a fact's
 * type and id and its claims; what is wrong is reported.
 */
export function checkIdentity(
  model: Model,
  type: string,
  id: string,
  rows: readonly Pick<ClaimRow, 'details'>[],
  report: (message: string) => void,
): void {
  for (const { name } of model.ownFields(type).filter(({ identifies, many }) => identifies && !many)) {
    const named = rows.flatMap(({ details }) => details.filter(({ field }) => field === name));
    const targets = [...new Set(named.map(({ value }) => value))];
    if (targets.length > 1)
      report(
        `${id}: ${type}.${name} tells one fact from another, but its claims name ${targets.join(' and ')}: give each fact its own id`,
      );
  }
}
