import type { GraphQLSchema } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { KnownName } from '../add/findNames.ts';
import { nearIds } from '../defineMentions.ts';
import { readSources } from '../readSources.ts';
import { type NameBook, joinBooks, makeNameBook } from './nameBook.ts';
import { type FindNames, makeReadFacts, namesOfEntities } from './readFacts.ts';

/** Gives the stored names of the entities that have one of some names (by key) or ids, but for those that one source gives. */
export type FindStoredNames = (
  lookedUp: { keys: readonly string[]; ids: readonly string[] },
  source: string,
) => Promise<readonly KnownName[]>;

const none: NameBook = makeNameBook([]);

/** The names that all sources at the paths give: what one of them calls somebody may be defined in another. */
async function namesAt(model: Model, inputs: GraphQLSchema, paths: readonly string[]): Promise<KnownName[]> {
  const readPlain = makeReadFacts(model, inputs, () => Promise.resolve(none));
  const names: KnownName[] = [];
  for await (const { facts } of readSources(paths, inputs, readPlain))
    names.push(...namesOfEntities(model, (facts.raw as Record<string, unknown> | undefined)?.entities));
  return names;
}

/**
 * Finds names in all sources that are loaded together and among what is stored. The sources are gone through once for it, when
 * the first name is asked for, so that it does not matter which of them comes first.
 */
export function findKnownNames(
  model: Model,
  inputs: GraphQLSchema,
  paths: readonly string[],
  findStored: FindStoredNames,
  findOfTypes: (types: readonly string[]) => Promise<readonly string[]>,
): FindNames {
  let scanned: Promise<KnownName[]> | undefined;
  return async ({ names, ids }, source) => {
    const together = await (scanned ??= namesAt(model, inputs, paths));
    const keys = [...names.keys()].map(nameKey);
    const stored = await findStored({ keys, ids: [...ids] }, source);
    const book = joinBooks(makeNameBook(together), makeNameBook(stored));
    const types = [...names].flatMap(([name, kinds]) =>
      book.idsOf(name).some((id) => kinds.includes(typeOfId(id))) ? [] : kinds,
    );
    const known =
      types.length === 0
        ? []
        : [...together.map(({ entity }) => entity), ...(await findOfTypes([...new Set(types)]))];
    return { ...book, near: (name, kinds) => nearIds(name, kinds, [...new Set(known)]) };
  };
}
