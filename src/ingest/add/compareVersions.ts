import { findPlaces } from '../anchorQuote.ts';
import { collapseSpace } from '../collapseSpace.ts';
import { splitSentences } from '../splitSentences.ts';

/** How a text differs from its former version: by its sentences, and by where what was quoted of it stands. */
export interface VersionChange {
  /** Sentences that the former version has not. */
  added: string[];
  /** Sentences that are gone. */
  removed: string[];
  /** Quotes that stand in the new version too: at their place, or elsewhere. */
  kept: number;
  moved: string[];
  /** Quotes that stand in the new version several times: which is meant must be said. */
  ambiguous: string[];
  /** Quotes that stand nowhere any more. */
  lost: string[];
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text, '').map(({ start, end }) => collapseSpace(text.slice(start, end)).text);

/** Compares two versions of a text, and finds what becomes of quotes that claims are tied to. White space does not count. Pure. */
export function compareVersions(before: string, after: string, quotes: readonly string[]): VersionChange {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const [oldSet, freshSet] = [new Set(old), new Set(fresh)];
  const places = [...new Set(quotes)].map((quote) => ({
    quote,
    was: findPlaces(before, quote)[0]?.start,
    is: findPlaces(after, quote),
  }));
  const once = places.filter(({ is }) => is.length === 1);
  const isKept = ({ was, is: [place] }: (typeof places)[number]): boolean => was === place?.start;
  const quotesOf = (list: typeof places): string[] => list.map(({ quote }) => quote);
  return {
    added: fresh.filter((each) => !oldSet.has(each)),
    removed: old.filter((each) => !freshSet.has(each)),
    kept: once.filter(isKept).length,
    moved: quotesOf(once.filter((each) => !isKept(each))),
    ambiguous: quotesOf(places.filter(({ is }) => is.length > 1)),
    lost: quotesOf(places.filter(({ is }) => is.length === 0)),
  };
}
