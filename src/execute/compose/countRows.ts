import { type PageSource, composeMatch } from './composeMatch.ts';
import type { Composition } from './composition.ts';

/** An expression for the number of rows; with `others`, of all other standings. */
export function countRows(composition: Composition, source: PageSource, others = false): string {
  const { plan } = source;
  const [row, link] = [composition.fresh(), composition.fresh()];
  const match = composeMatch(composition, source, row, link, { others });
  const isManyRoles = plan.kind === 'inverse' && plan.role === 'Fact';
  return isManyRoles ? `COUNT { ${match} RETURN DISTINCT ${row} }` : `COUNT { ${match} }`;
}
