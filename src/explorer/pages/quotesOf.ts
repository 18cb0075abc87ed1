import type { ClaimRow } from '../ask/answers.ts';

/** The quotes of claims in one cell of a table; empty when none has one. */
export const quotesOf = (claims: readonly Pick<ClaimRow, 'quote'>[]): string =>
  claims.flatMap(({ quote }) => (quote ? [`“${quote}”`] : [])).join(' ');
