import type { Notice } from '../decisions/planSlot.ts';
import { newestOf } from '../decisions/newestOf.ts';
import type { Decision } from '../decisions/decision.ts';
import { review } from '../decisions/review.ts';
import type { ClaimRow, Reading } from '../reading.ts';

const isOutdated = ({ properties }: ClaimRow): boolean => properties.outdated === true;

/**
 * A reading as stored: of outdated proposals it keeps only those with a decision, even an undone one, so that newer rules
 * revert no decision. Takes the decisions about its source. Pure.
 */
export function keepDecided(log: readonly Decision[], reading: Reading): Reading {
  const decided = new Set(
    log.flatMap(({ kind, target, of }) =>
      review.kinds.includes(kind) || kind === 'UNDO' ? [target, of] : [],
    ),
  );
  const claims = reading.claims.filter((claim) => !isOutdated(claim) || decided.has(claim.id));
  if (claims.length === reading.claims.length) return reading;
  const kept = new Set(claims.map(({ id }) => id));
  const names = reading.names.flatMap((name) => {
    if (!name.claims) return [name];
    const by = name.claims.filter((id) => kept.has(id));
    return by.length > 0 ? [{ ...name, claims: by }] : [];
  });
  return { ...reading, claims, names };
}

/** The notes on accepted claims that newer rules no longer propose. Pure. */
export const disagreements = (log: readonly Decision[], readings: readonly Reading[]): Notice[] =>
  readings.flatMap(({ source, claims }) =>
    claims.filter(isOutdated).flatMap(({ id, properties: { quote } }) => {
      const newest = newestOf(review, log.filter(({ target, of }) => id === (of ?? target))); // prettier-ignore
      if (newest?.after !== 'ACCEPTED') return [];
      const message = `${newest.who ?? 'somebody'} accepted ${id}, and the newest reading of “${typeof quote === 'string' ? quote : ''}” proposes it no more: the decision stands. Look again, and reject it or write it into facts.yaml`;
      return [{ source, message }];
    }),
  );
