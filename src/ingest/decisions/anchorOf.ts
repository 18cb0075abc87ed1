import type { ClaimRow, Reading } from '../reading.ts';
import type { Anchor } from './decision.ts';
import { urlOf } from './log.ts';

/** So many characters around a quote are remembered, as in `claim.to.decide.cypher`. */
const around = 32;

/** The words of a claim in its reading, by which it is found where its id changed; null for a curated one. Pure. */
export function anchorOf(
  reading: Pick<Reading, 'article'>,
  { factType, properties }: Pick<ClaimRow, 'factType' | 'properties'>,
): Anchor | null {
  const { quote, start, end } = properties;
  const text = reading.article?.properties.text;
  if (typeof quote !== 'string' || typeof text !== 'string') return null;
  const [from, to] = [start as number, end as number];
  return {
    quote,
    prefix: text.slice(Math.max(0, from - around), from),
    suffix: text.slice(to, to + around),
    factType,
    url: urlOf(reading),
  };
}
