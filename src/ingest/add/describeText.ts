import type { QuotedPassage } from '../../text/findQuotations.ts';
import type { FoundName } from './findNames.ts';

/** The most passages or names that are listed, and the most places of a name. */
const most = { found: 500, places: 100 };

interface Span {
  start: number;
  end: number;
}

type Passage = Span & { quote: string };

const passageOf = (text: string, { start, end }: Span): Passage => ({
  quote: text.slice(start, end),
  start,
  end,
});

/** A name in a text, with the entities that it may mean. */
interface NameInText {
  text: string;
  entities: readonly string[];
  places: Passage[];
}

/** What is found in a text: the first of each kind, and how many there are. */
export interface FoundInText {
  quotations: Passage[];
  quotationCount: number;
  names: NameInText[];
  nameCount: number;
}

/** Known names, each once with its places, in the order of their first ones. */
function groupNames(names: readonly FoundName[]): FoundName[][] {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = name.entities.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

/** Tells of a text what it says in quotation marks and no claim quotes yet, and the known names in it, both in order. Pure. */
export function describeText(
  text: string,
  { quotations, names }: { quotations: readonly QuotedPassage[]; names: readonly FoundName[] },
  claims: readonly Span[],
): FoundInText {
  const unclaimed = quotations.filter(
    (passage) => !claims.some(({ start, end }) => start < passage.end && passage.start < end),
  );
  const groups = groupNames(names);
  return {
    quotations: unclaimed.slice(0, most.found).map((passage) => passageOf(text, passage)),
    quotationCount: unclaimed.length,
    names: groups.slice(0, most.found).map((found) => ({
      text: text.slice(found[0]?.start, found[0]?.end),
      entities: found[0]?.entities ?? [],
      places: found.slice(0, most.places).map((name) => passageOf(text, name)),
    })),
    nameCount: groups.length,
  };
}
