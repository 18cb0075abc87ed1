import type { ClaimRow } from '../ask/answers.ts';
import type { EvidenceNode } from '../evidence/evidenceAnswer.ts';
import { speakerWords } from '../evidence/groupClaims.ts';
import { certaintyWords, modalityWords, standingWords } from '../view/words.ts';

/** The columns of a file of claims, in order. Dates are EDTF, so that other tools read them. */
export const claimColumns = [
  { key: 'fact', title: 'Fact' },
  { key: 'standing', title: 'Standing' },
  { key: 'quote', title: 'Quote' },
  { key: 'speaker', title: 'Speaker' },
  { key: 'how', title: 'How' },
  { key: 'certainty', title: 'How sure' },
  { key: 'article', title: 'Article or reference' },
  { key: 'publisher', title: 'Publisher' },
  { key: 'published', title: 'Published' },
  { key: 'url', title: 'URL' },
  { key: 'claim', title: 'Claim' },
] as const;

/** The claims that a page shows of a thing: on it, about it and by it, each once. */
export function claimsOf(node: EvidenceNode): ClaimRow[] {
  const claims = [...(node.claimsAbout?.nodes ?? []), ...(node.claims?.nodes ?? [])];
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** A row for each claim: the fact, the words, who says them and where. */
export const claimRows = (claims: readonly ClaimRow[]) =>
  claims.map((claim) => ({
    fact: claim.fact.title,
    standing: standingWords[claim.fact.standing] ?? '',
    quote: claim.quote ?? '',
    speaker: speakerWords(claim),
    how: modalityWords[claim.modality] ?? '',
    certainty: [...new Set(claim.details.map(({ certainty }) => certaintyWords[certainty] ?? ''))].join('; '),
    article: claim.article?.headline ?? claim.citation?.title ?? '',
    publisher: claim.article?.publisher ?? '',
    published: claim.article?.published?.edtf ?? '',
    url: claim.article?.url ?? claim.citation?.url ?? '',
    claim: claim.id,
  }));
