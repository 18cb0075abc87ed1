import { nameKey } from '../model/nameKey.ts';
import { wordsOfId } from '../model/partsOfId.ts';
import { decidedEntities } from './entities/decidedEntities.ts';
import { inOrder } from './inOrder.ts';
import type { NodeRow, Properties } from './reading.ts';
import { type Origin, originsOf } from './standingOf.ts';

/** A stored name, with what determines which name is shown. */
export interface StoredName {
  text: string;
  kind: string;
  origin: Origin;
  /** Its source; null for a borrowed name. */
  source?: string | null;
  /** The id that it was given to, if that was merged into the entity. */
  as?: string | null;
}

/** The claim from which an unnamed entity borrows its name, with its place or citation. */
export interface Reference {
  entity: string;
  /** The claim's words for the entity; null when none are printed. */
  printed: string | null;
  origin: Origin;
  article: string | null;
  citation: string | null;
  citationUrl: string | null;
  citationRetrieved: string | null;
}

/** Order of names: own before merged, names before aliases, decided before files, curated before articles. */
function compareNames(a: StoredName, b: StoredName): number {
  const first = (is: (name: StoredName) => boolean): number => Number(is(b)) - Number(is(a));
  return (
    first(({ as }) => as == null) ||
    first(({ kind }) => kind === 'NAME') ||
    first(({ source }) => source === decidedEntities) ||
    first(({ origin }) => origin === 'CURATED') ||
    first(({ kind }) => kind === 'ALIAS') ||
    inOrder(a.text, b.text)
  );
}

/** The codes of an entity, from those of each source: own before merged, decided before files, reference data before articles, then by source. */
function codesOf(codes: readonly Properties[]): Properties {
  const sourceOf = ({ source }: Properties): string => source as string;
  const isOfArticle = (each: Properties): boolean => sourceOf(each).startsWith('Article:');
  const isDecided = (each: Properties): boolean => sourceOf(each) === decidedEntities;
  const asOf = ({ as }: Properties): string => (as ?? '') as string;
  const worstFirst = [...codes].sort(
    (a, b) =>
      inOrder(asOf(b), asOf(a)) ||
      Number(isDecided(a)) - Number(isDecided(b)) ||
      Number(isOfArticle(b)) - Number(isOfArticle(a)) ||
      inOrder(sourceOf(b), sourceOf(a)),
  );
  const { id: _id, source: _source, as: _as, ...merged } = Object.assign({}, ...worstFirst) as Properties;
  return merged;
}

/** The name that an entity without one borrows from a claim. */
export function borrowedName({ entity, printed, ...from }: Reference): NodeRow & { entity: string } {
  const text = printed ?? wordsOfId(entity);
  const key = nameKey(text);
  const { article: articleId, ...where } = from;
  return {
    id: `Name:${entity}//${key}`,
    entity,
    properties: { text, key, kind: 'BORROWED', articleId, ...where },
  };
}

/**
 * Computes an entity from its names, the codes that sources give it, and the number of article claims about it: name,
 * aliases, codes, origins and sort keys. Never throws; without names there is none to show.
 */
export function settleEntity(
  names: readonly StoredName[],
  codes: readonly Properties[],
  articleClaims: number,
): Properties {
  const [first, ...others] = [...names].sort(compareNames).map(({ text }) => text);
  return {
    ...codesOf(codes),
    name: first ?? null,
    aliases: [...new Set(others)].filter((text) => text !== first),
    origins: originsOf(names),
    articleClaims,
    rank: 0 - articleClaims, // see `settleFact`
  };
}
