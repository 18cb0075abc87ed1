import type { PrintedValue, Proposal } from '../claim.ts';

const overlap = (one: Proposal, other: Proposal): boolean => one.start < other.end && other.start < one.end;

const namesOf = ({ roles }: Proposal): string =>
  JSON.stringify(
    Object.entries(roles)
      .filter(([, found]) => found.length > 0)
      .map(([role, found]) => [role, found.map(({ entity }) => `${entity.kind}:${entity.name}`).sort()])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );

const isSameValue = (one: PrintedValue, other: PrintedValue | undefined): boolean =>
  other === undefined ||
  (one.value === other.value && one.currency === other.currency && one.relative === other.relative);

/**
 * Whether two readers read the same claim: one fact type and modality, words that overlap, the same holders of the same
 * roles, and no value of which they give different ones.
 */
const agree = (one: Proposal, other: Proposal): boolean =>
  one.type === other.type &&
  one.modality === other.modality &&
  overlap(one, other) &&
  namesOf(one) === namesOf(other) &&
  Object.entries(one.values).every(([field, value]) => isSameValue(value, other.values[field]));

/** A rule's proposal with what a model gives besides; what it says itself stays its own, and so does its name. */
const add = (proposal: Proposal, { readBy, values }: Proposal): Proposal => ({
  ...proposal,
  ...(readBy !== undefined && { readBy }),
  values: { ...values, ...proposal.values },
  own: proposal.own ?? Object.keys(proposal.values),
});

/**
 * Puts a language model's proposals beside those of the rules. What both read is the rule's proposal, which names both and
 * has the values of either; all else stands side by side, in the order of the text. Pure.
 */
export function joinReaders(byRules: readonly Proposal[], byModel: readonly Proposal[]): Proposal[] {
  const left = new Set(byModel);
  const joined = byRules.map((proposal) =>
    byModel.reduce((so, each) => {
      if (!agree(so, each)) return so;
      left.delete(each);
      return add(so, each);
    }, proposal),
  );
  return [...joined, ...left].sort((one, other) => one.start - other.start);
}
