import type { Reading } from '../reading.ts';
import type { Decision } from './decision.ts';

/**
 * The claims of a source that a decision may be about: the one of its target's id, else those with its words in the same
 * place on a fact of the same type. None and several are both no answer. Pure.
 */
export function findClaims({ claims, article }: Reading, { target, anchor }: Decision): string[] {
  if (claims.some(({ id }) => id === target)) return [target];
  const text = article?.properties.text;
  if (anchor === null || typeof text !== 'string') return [];
  const { quote, prefix, suffix, factType } = anchor;
  const [before, behind] = [prefix ?? '', suffix ?? ''];
  return claims
    .filter(({ properties: { quote: words, start, end }, factType: type }) => {
      if (words !== quote || type !== factType) return false;
      const [from, to] = [start as number, end as number];
      return (
        text.slice(Math.max(0, from - before.length), from) === before &&
        text.slice(to, to + behind.length) === behind
      );
    })
    .map(({ id }) => id);
}
