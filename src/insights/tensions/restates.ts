import { type TensionRule, isPositive } from './tension.ts';

/**
 * Two passages say the same of one fact: what both speak of has the same values, and one of them speaks of
 * nothing that the other does not. Passages of one sentence complete one another instead.
 */
export const restates: TensionRule = (left, right) => {
  if (left.fact !== right.fact || !isPositive(left) || !isPositive(right)) return null;
  const isSamePlace =
    left.article === right.article && left.start < right.end + 2 && right.start < left.end + 2;
  if (isSamePlace) return null;
  const values = (claim: typeof left): Set<string> =>
    new Set(claim.details.map(({ field, value }) => `${field} ${value}`));
  const [a, b] = [values(left), values(right)];
  const shared = [...a].filter((value) => b.has(value));
  const fields = (claim: typeof left): Set<string> => new Set(claim.details.map(({ field }) => field));
  const disagree = [...fields(left)].some(
    (field) => fields(right).has(field) && !shared.some((value) => value.startsWith(`${field} `)),
  );
  const isPart = shared.length === Math.min(a.size, b.size);
  return shared.length > 0 && isPart && !disagree ? 'The same is said in other words.' : null;
};
