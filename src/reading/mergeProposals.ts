import type { Model } from '../model/buildModel.ts';
import type { Filled, Proposal } from './claim.ts';

/** Whether the second proposal says all that the first does; null where the type has no rule of its own for these two. */
export type Within = (one: Proposal, other: Proposal) => boolean | null;

const namesIn = (proposal: Proposal, role: string): string =>
  (proposal.roles[role] ?? [])
    .map(({ entity }) => entity.name)
    .sort()
    .join('|');

/** “from Norway” and “with the Norwegian Defence Materiel Agency” may be one party. */
function isStateOf([left]: readonly Filled[] = [], [right]: readonly Filled[] = []): boolean {
  return (
    left?.entity.kind === 'Country' &&
    right?.entity.kind === 'Organization' &&
    right.entity.of === left.entity.name &&
    right.entity.organizationKind !== 'COMPANY'
  );
}

/** Whether all that one says of what identifies a fact, the other says too, and perhaps more. */
function isWithin(one: Proposal, other: Proposal, model: Model): boolean {
  if (one.type !== other.type) return false;
  // A sum that is told of no weapon is a fact of its own.
  if (one.values.value && one.values.value.value !== other.values.value?.value && !one.roles.system)
    return false;
  return model
    .ownFields(one.type)
    .filter(({ identifies }) => identifies)
    .every(
      ({ name }) =>
        namesIn(one, name) === '' ||
        namesIn(one, name) === namesIn(other, name) ||
        isStateOf(one.roles[name], other.roles[name]),
    );
}

const weight = (proposal: Proposal): number => Object.values(proposal.roles).flat().length;

/**
 * Drops what another proposal of the same text says as well and more fully, and what is said twice; the first of equals
 * stays. What is the same, the SDL's identifying roles say, where no rule of a type does. The order of
 * the text is kept.
 */
export function mergeProposals(
  proposals: readonly Proposal[],
  model: Model,
  rules: readonly Within[],
): Proposal[] {
  const saysAll = (one: Proposal, other: Proposal): boolean => {
    const found = rules.map((rule) => rule(one, other)).find((each) => each !== null);
    return found ?? isWithin(one, other, model);
  };
  const ranked = proposals
    .map((proposal, order) => ({ proposal, order }))
    .sort((a, b) => weight(b.proposal) - weight(a.proposal) || a.order - b.order);
  const kept: typeof ranked = [];
  for (const each of ranked)
    if (!kept.some(({ proposal }) => saysAll(each.proposal, proposal))) kept.push(each);
  return kept
    .sort((a, b) => a.proposal.start - b.proposal.start || a.order - b.order)
    .map(({ proposal }) => proposal);
}
