import { inOrder } from './inOrder.ts';
import type { Properties } from './reading.ts';
import { type Origin, originsOf } from './standingOf.ts';

/** A name as stored, with what decides which is shown. */
export interface StoredName {
  text: string;
  kind: string;
  origin: Origin;
}

/** Names before aliases, curated ones before those of articles. */
function compareNames(a: StoredName, b: StoredName): number {
  const first = (is: (name: StoredName) => boolean): number => Number(is(b)) - Number(is(a));
  return (
    first(({ kind }) => kind === 'NAME') ||
    first(({ origin }) => origin === 'CURATED') ||
    first(({ kind }) => kind === 'ALIAS') ||
    inOrder(a.text, b.text)
  );
}

/**
 * Computes what an entity shows from its names and from how many claims of articles are about it: name, aliases, origins
 * and the keys of its order. Throws nothing; an entity without names has none to show.
 */
export function settleEntity(names: readonly StoredName[], articleClaims: number): Properties {
  const [first, ...others] = [...names].sort(compareNames).map(({ text }) => text);
  return {
    name: first ?? null,
    aliases: [...new Set(others)].filter((text) => text !== first),
    origins: originsOf(names),
    articleClaims,
    rank: 0 - articleClaims, // see `settleFact`
  };
}
