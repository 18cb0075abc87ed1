import type { Proposal } from '../claim.ts';

const overlap = (one: Proposal, other: Proposal): boolean => one.start < other.end && other.start < one.end;

const namesOf = ({ roles }: Proposal): string =>
  JSON.stringify(
    Object.entries(roles)
      .filter(([, found]) => found.length > 0)
      .map(([role, found]) => [role, found.map(({ entity }) => `${entity.kind}:${entity.name}`).sort()])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );

/** Whether two readers read the same claim: one fact type and modality, words that overlap, the same holders of the same roles. */
const agree = (one: Proposal, other: Proposal): boolean =>
  one.type === other.type &&
  one.modality === other.modality &&
  overlap(one, other) &&
  namesOf(one) === namesOf(other);

/**
 * Puts a language model's proposals beside those of the rules. What both read is the rule's proposal, which names both; all
 * else stands side by side, in the order of the text. Pure.
 */
export function joinReaders(byRules: readonly Proposal[], byModel: readonly Proposal[]): Proposal[] {
  const joined = byRules.map((proposal) => {
    const same = byModel.find((each) => agree(proposal, each));
    return same?.readBy ? { ...proposal, readBy: same.readBy } : proposal;
  });
  const others = byModel.filter((each) => !byRules.some((proposal) => agree(proposal, each)));
  return [...joined, ...others].sort((one, other) => one.start - other.start);
}
