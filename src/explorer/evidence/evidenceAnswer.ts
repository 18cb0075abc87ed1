import type { Certainty, ClaimRow, List, Origin, Standing } from '../ask/answers.ts';

/** What `operations/explorer/evidence.graphql` answers about an entity, a fact or a sentence. */
export interface EvidenceNode {
  __typename: string;
  id: string;
  name?: string;
  aliases?: string[];
  title?: string;
  standing?: Standing;
  origins?: Origin[];
  sources?: number;
  articleClaims?: number;
  earliest?: string | null;
  latest?: string | null;
  dateCertainty?: Certainty | null;
  differs?: string[];
  claims?: List<ClaimRow>;
  claimsAbout?: List<ClaimRow>;
  number?: number;
  text?: string;
  garbled?: boolean;
  note?: string | null;
  unclaimed?: { id: string; quote: string; reason: string; note: string | null }[];
}

export interface EvidenceAnswer {
  node: EvidenceNode | null;
}

/** The name a thing goes by on the page. */
export function nameOf(node: EvidenceNode): string {
  return (
    node.name ?? node.title ?? (node.number === 0 ? 'The headline' : `Sentence ${String(node.number ?? '')}`)
  );
}
