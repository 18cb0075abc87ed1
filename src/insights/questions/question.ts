import type { ReadClaim } from '../readClaims.ts';

/** Something that articles leave open, with ids of the claims that raise and that answer it. */
export interface Question {
  question: string;
  about: { id: string };
  raisedBy: { id: string }[];
  closedBy: { id: string }[];
  open: boolean;
}

/** Finds the questions of one kind in claims. Pure. */
export type QuestionRule = (claims: readonly ReadClaim[]) => Question[];

/** A question about a fact or entity; open while no claim answers it. */
export function ask(
  question: string,
  about: string,
  raisedBy: readonly ReadClaim[],
  closedBy: readonly ReadClaim[],
): Question {
  const ids = (claims: readonly ReadClaim[]): { id: string }[] => claims.map(({ id }) => ({ id }));
  return {
    question,
    about: { id: about },
    raisedBy: ids(raisedBy),
    closedBy: ids(closedBy),
    open: closedBy.length === 0,
  };
}

/** Claims by a key, in their order. */
export function groupBy(
  claims: readonly ReadClaim[],
  keyOf: (claim: ReadClaim) => string,
): Map<string, ReadClaim[]> {
  const groups = new Map<string, ReadClaim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}
