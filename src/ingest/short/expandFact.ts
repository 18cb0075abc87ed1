import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import { expandClaim } from './expandClaim.ts';
import { type GivenClaim, mintClaimId, mintFactId } from './mintIds.ts';
import { type Shared, sharedIn } from './shareInGroup.ts';
import type { ShortContext } from './shortContext.ts';

/** An item of `facts` with its place in the file, and its groups' defaults. */
export interface Item {
  item: unknown;
  path: Path;
  group: Shared;
}

/** A fact's claims with their places: a list, or the fact itself as its only claim. */
function claimsOf(
  fact: Record<string, unknown>,
  { path, group }: Item,
  context: ShortContext,
): { claims: readonly unknown[]; group: Shared; pathOf(position: number): Path } | null {
  if (Array.isArray(fact.claims)) {
    const own = sharedIn(fact, ['id', 'claims'], path, context);
    const at = [...path, 'claims'];
    return { claims: fact.claims, group: { ...group, ...own }, pathOf: (position) => [...at, position] };
  }
  const { id: _id, claim, ...rest } = fact;
  if ('claims' in fact) return null;
  // Without a quote or a field it makes no claim, which is refused later.
  if (Object.keys(rest).length === 0) return { claims: [], group, pathOf: () => path };
  return {
    claims: [{ ...(claim !== undefined && { id: claim }), ...rest }],
    group,
    pathOf: () => path,
  };
}

/** Records the place in the file of a place in the long form. */
export type Place = (long: Path, short: Path) => void;

export function expandFact(
  type: string,
  fact: unknown,
  item: Item,
  long: Path,
  place: Place,
  context: ShortContext,
): unknown {
  const found = isObject(fact) ? claimsOf(fact, item, context) : null;
  if (!found || !isObject(fact)) return fact;
  const claims = found.claims.map((claim, position) => {
    const at = found.pathOf(position);
    place([...long, 'claims', position], at);
    if (!isObject(claim)) return claim;
    const expanded = expandClaim(type, claim, found.group, at, context);
    // In the short form, fields are beside the quote.
    if (claim.details === undefined) place([...long, 'claims', position, 'details'], at);
    return expanded;
  });
  const readable = claims.filter(
    (claim): claim is Record<string, unknown> & GivenClaim => isObject(claim) && isObject(claim.details),
  );
  const id = fact.id ?? mintFactId(context.model, type, readable);
  return {
    id,
    claims: claims.map((claim) =>
      isObject(claim) && claim.id === undefined && isObject(claim.details)
        ? { id: mintClaimId(typeof id === 'string' ? id : '', claim as unknown as GivenClaim), ...claim }
        : claim,
    ),
  };
}
