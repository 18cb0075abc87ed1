import type { Proposal } from './claim.ts';

/** Which roles tell one fact from another. */
const keyRoles: Readonly<Record<string, readonly string[]>> = {
  Contract: ['buyer', 'seller', 'system'],
  Delivery: ['supplier', 'recipient', 'system'],
  Aid: ['donor', 'recipient', 'system'],
  Sanction: ['imposer', 'target'],
  Deployment: ['operator', 'system', 'place'],
  Membership: ['member', 'organization'],
  Attack: ['attacker', 'target'],
  Office: ['person', 'country', 'organization'],
};

const namesIn = (proposal: Proposal, role: string): string =>
  (proposal.roles[role] ?? [])
    .map(({ entity }) => entity.name)
    .sort()
    .join('|');

/** Whether all that one says of its roles, the other says too, and perhaps more. */
function isWithin(one: Proposal, other: Proposal): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'Meeting') {
    const names = new Set((other.roles.participants ?? []).map(({ entity }) => entity.name));
    const isSame = (one.roles.participants ?? []).every(({ entity }) => names.has(entity.name));
    const [kind, otherKind] = [one.values.kind?.value, other.values.kind?.value];
    const places =
      namesIn(one, 'place') === namesIn(other, 'place') ||
      !one.roles.place ||
      (kind !== 'VISIT' && otherKind !== 'VISIT');
    const alike = (one: string | undefined): string => (one === 'SUMMIT' ? 'MEETING' : (one ?? ''));
    return isSame && places && alike(kind) === alike(otherKind);
  }
  // A sum that is told of no weapon is a fact of its own.
  if (one.values.value && one.values.value.value !== other.values.value?.value && !one.roles.system)
    return false;
  const roles = keyRoles[one.type] ?? [];
  if (one.type === 'Office' && one.values.office?.value !== other.values.office?.value) return false;
  return roles.every(
    (role) =>
      namesIn(one, role) === '' || namesIn(one, role) === namesIn(other, role) || isStateOf(one, other, role),
  );
}

/** “from Norway” and “with the Norwegian Defence Materiel Agency” may be one party. */
function isStateOf(one: Proposal, other: Proposal, role: string): boolean {
  const [left, right] = [one.roles[role]?.[0]?.entity, other.roles[role]?.[0]?.entity];
  return (
    left?.kind === 'Country' &&
    right?.kind === 'Organization' &&
    right.of === left.name &&
    right.organizationKind !== 'COMPANY'
  );
}

const weight = (proposal: Proposal): number => Object.values(proposal.roles).flat().length;

const gift = (one: Proposal, other: Proposal): boolean =>
  one.type === 'Delivery' &&
  other.type === 'Aid' &&
  ['supplier:donor', 'recipient:recipient', 'system:system'].every((pair) => {
    const [left = '', right = ''] = pair.split(':');
    return namesIn(one, left) === '' || namesIn(one, left) === namesIn(other, right);
  });

/**
 * Drops what another proposal of the same text says as well and more fully, and what is said twice; the first of equals
 * stays. The order of the text is kept.
 */
export function mergeProposals(proposals: readonly Proposal[]): Proposal[] {
  const ranked = proposals
    .map((proposal, order) => ({ proposal, order }))
    .sort((a, b) => weight(b.proposal) - weight(a.proposal) || a.order - b.order);
  const kept: typeof ranked = [];
  for (const each of ranked)
    if (!kept.some(({ proposal }) => isWithin(each.proposal, proposal) || gift(each.proposal, proposal)))
      kept.push(each);
  return kept
    .sort((a, b) => a.proposal.start - b.proposal.start || a.order - b.order)
    .map(({ proposal }) => proposal);
}
