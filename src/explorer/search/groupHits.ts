import type { SearchQuery } from '../../generated/operations.ts';
import type { Merged } from '../ask/merged.ts';

/** What is found: an entity, or a claim with its fact. */
export type Hit = Merged<SearchQuery>['search'][number];

/** Hits by kind, the kind of the best hit first; claims last. */
export function groupHits(hits: readonly Hit[]): { kind: string; hits: Hit[] }[] {
  const groups = new Map<string, Hit[]>();
  const ordered = [...hits].sort(
    (one, other) => Number(one.node.__typename === 'Claim') - Number(other.node.__typename === 'Claim'),
  );
  for (const hit of ordered)
    groups.set(hit.node.__typename, [...(groups.get(hit.node.__typename) ?? []), hit]);
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}
