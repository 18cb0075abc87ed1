import type { SearchQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** What is found: an entity, an article, a claim with its fact, or a sentence of which no claim is found. */
export type Hit = Merged<SearchQuery>['search'][number];

/** Words of articles stand below whoever and whatever is named so. */
const rank = ({ node }: Hit): number => ['Claim', 'Sentence'].indexOf(node.__typename);

/** Hits by kind, the kind of the best hit first; claims last, and then sentences. */
export function groupHits(hits: readonly Hit[]): { kind: string; hits: Hit[] }[] {
  const groups = new Map<string, Hit[]>();
  const ordered = [...hits].sort((one, other) => rank(one) - rank(other));
  for (const hit of ordered)
    groups.set(hit.node.__typename, [...(groups.get(hit.node.__typename) ?? []), hit]);
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
