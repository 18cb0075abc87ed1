import type { Standing } from '../ask/answers.ts';

/** What `operations/explorer/search.graphql` finds: an entity, or a claim with its fact. */
export interface Hit {
  score: number;
  text: string;
  highlights: { start: number; end: number }[];
  node: {
    __typename: string;
    id: string;
    name?: string;
    articleClaims?: number;
    fact?: { id: string; title: string; standing: Standing };
  };
}

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
