import type { QuotedPassage } from '../../text/findQuotations.ts';
import type { FoundName } from './findNames.ts';

/** The most passages or names that are told, and the most places of a name. */
const most = { found: 500, places: 100 };

interface Span {
  start: number;
  end: number;
}

const passageOf = (text: string, { start, end }: Span): Span & { quote: string } => ({
  quote: text.slice(start, end),
  start,
  end,
});

/** Quotations in a text that no claim quotes yet, in order. Pure. */
export const unclaimed = (
  text: string,
  quotations: readonly QuotedPassage[],
  claims: readonly Span[],
): (Span & { quote: string })[] =>
  quotations
    .filter((passage) => !claims.some(({ start, end }) => start < passage.end && passage.start < end))
    .slice(0, most.found)
    .map((passage) => passageOf(text, passage));

/** Known names in a text, each once with its places, in the order of their first ones. Pure. */
export function groupNames(
  text: string,
  names: readonly FoundName[],
): { text: string; entities: readonly string[]; places: (Span & { quote: string })[] }[] {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = name.entities.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].slice(0, most.found).map((found) => ({
    text: text.slice(found[0]?.start, found[0]?.end),
    entities: found[0]?.entities ?? [],
    places: found.slice(0, most.places).map((name) => passageOf(text, name)),
  }));
}
