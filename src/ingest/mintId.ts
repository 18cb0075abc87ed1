import { createHash } from 'node:crypto';
import { inOrder } from './inOrder.ts';

/** What an id is made of: where the words of a claim stand. Curated claims have a citation in the place of a quote. */
export interface ClaimAnchor {
  /** The id of the article or reference file. */
  source: string;
  quote: string;
  /** What stands right before the quote, which tells the same words in two places apart. */
  prefix?: string;
}

const keyOf = ({ source, quote, prefix = '' }: ClaimAnchor): string =>
  JSON.stringify([source, quote, prefix]);

/** The lowest of some anchors, whatever order they come in; undefined for none. */
const lowest = (anchors: readonly ClaimAnchor[]): string | undefined => anchors.map(keyOf).sort(inOrder)[0];

/**
 * The id of a fact for which nobody chose one: `Contract:5f0c2a9be1d4`, a hash of its type, of what has its identifying
 * roles (targets by role, unknown ones left out) and of the lowest anchor of its claims. So it depends neither on the order
 * in which roles and claims are given nor on which of its sources came first. It changes with what it is made of: the
 * former id then redirects to the new one, see `redirects.ts`. Pure.
 */
export function mintId(
  type: string,
  roles: Readonly<Record<string, readonly string[] | string>>,
  anchors: readonly ClaimAnchor[],
): string {
  const told = Object.entries(roles)
    .map(([role, targets]) => [role, [...new Set([targets].flat())].sort(inOrder)] as const)
    .filter(([, targets]) => targets.length > 0)
    .sort(([a], [b]) => inOrder(a, b));
  const hash = createHash('sha256').update(JSON.stringify([type, told, lowest(anchors) ?? null]));
  return `${type}:${hash.digest('hex').slice(0, 12)}`;
}
