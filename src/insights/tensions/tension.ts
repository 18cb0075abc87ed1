import type { ReadClaim, ReadDetail } from '../readClaims.ts';

/** How two claims pull at one another; the rule's name. */
export type TensionKind = 'CONTRADICTS' | 'WEAKENS' | 'DIFFERS_IN_DATE' | 'DIFFERS_IN_FRAME' | 'RESTATES';

/** What a rule finds: why `left` pulls at `right`, in one sentence; null when it does not. */
export type TensionRule = (left: ReadClaim, right: ReadClaim) => string | null;

const positive = ['ASSERTED', 'PRESUPPOSED', 'OPINION'];

/** Whether a claim says that its fact is so. */
export const isPositive = ({ modality }: ReadClaim): boolean => positive.includes(modality);

/** The detail of a field, of those that hold one value. */
export const detailOf = (claim: ReadClaim, field: string): ReadDetail | undefined =>
  claim.details.find((detail) => detail.field === field);

/** Ids that a fact has in a role. */
export const inRole = (claim: ReadClaim, role: string): string[] =>
  claim.roles.filter((each) => each.role === role).map(({ id }) => id);
