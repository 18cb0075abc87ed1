import type { ClaimRow } from '../ask/answers.ts';

/** A fact with the claims on it, in the order of their texts. */
export interface FactWithClaims {
  fact: ClaimRow['fact'];
  claims: ClaimRow[];
  /** Whether no article claims it. */
  isReference: boolean;
}

/** Facts of one kind. */
export interface FactGroup {
  kind: string;
  facts: FactWithClaims[];
}

/** Gathers claims by the fact that they are on: what has most claims first. */
export function factsOf(claims: readonly ClaimRow[]): FactWithClaims[] {
  const facts = new Map<string, FactWithClaims>();
  for (const claim of claims) {
    const known = facts.get(claim.fact.id);
    const isReference = claim.origin === 'CURATED';
    if (!known) facts.set(claim.fact.id, { fact: claim.fact, claims: [claim], isReference });
    else {
      known.claims.push(claim);
      known.isReference &&= isReference;
    }
  }
  for (const { claims: own } of facts.values())
    own.sort((one, other) => (one.start ?? Infinity) - (other.start ?? Infinity));
  return [...facts.values()].sort((one, other) => other.claims.length - one.claims.length);
}

/** Groups facts by kind; the kind that most is said about comes first. */
export function groupFacts(facts: readonly FactWithClaims[]): FactGroup[] {
  const groups = new Map<string, FactWithClaims[]>();
  for (const one of facts) groups.set(one.fact.__typename, [...(groups.get(one.fact.__typename) ?? []), one]);
  const size = (own: FactWithClaims[]): number => own.reduce((sum, { claims }) => sum + claims.length, 0);
  return [...groups]
    .map(([kind, own]) => ({ kind, facts: own }))
    .sort((one, other) => size(other.facts) - size(one.facts));
}
