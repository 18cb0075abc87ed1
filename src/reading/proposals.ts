import type { Filled, Proposal } from './claim.ts';

/** A state for its ministries and armed forces: “the Pentagon deployed” is the United States'. */
export function asStates(
  proposal: Proposal,
  names: readonly string[],
  kinds = /^(GOVERNMENT|MILITARY)$/,
): Proposal {
  const roles = Object.entries(proposal.roles).map(([name, found]) => {
    if (!names.includes(name)) return [name, found] as const;
    const states = found.map((each): Filled =>
      each.entity.of && kinds.test(each.entity.organizationKind ?? '')
        ? { ...each, entity: { kind: 'Country', name: each.entity.of } }
        : each,
    );
    return [name, states] as const;
  });
  return { ...proposal, roles: Object.fromEntries(roles) };
}

/** Who or what holds a role, each once by name, in the order first named; the last words for it count. */
export const onceEach = (found: readonly Filled[]): Filled[] => [
  ...new Map(found.map((each) => [each.entity.name, each])).values(),
];

/** One proposal a combination, where a role that takes one holder was filled with several. */
export function spread(proposal: Proposal, many: readonly string[] = []): Proposal[] {
  const several = Object.entries(proposal.roles).find(
    ([name, found]) => found.length > 1 && !many.includes(name),
  );
  if (!several) return [proposal];
  const [name, found] = several;
  return found.flatMap((each) => spread({ ...proposal, roles: { ...proposal.roles, [name]: [each] } }, many));
}

/** No two roles are held by one: where they are, the reading is wrong. */
export function areDistinct(proposal: Proposal, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.every(([one, other]) => {
    const names = new Set((proposal.roles[one] ?? []).map(({ entity }) => entity.name));
    return !(proposal.roles[other] ?? []).some(({ entity }) => names.has(entity.name));
  });
}
