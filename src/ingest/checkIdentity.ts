import type { Model } from '../model/buildModel.ts';
import type { ClaimRow } from './reading.ts';

/**
 * Within one source, all claims of a fact must agree on each single-valued identifying role. Takes the fact's type
 * and id and its claims; problems are reported.
 */
export function checkIdentity(
  model: Model,
  type: string,
  id: string,
  rows: readonly ClaimRow[],
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
