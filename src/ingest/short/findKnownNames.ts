import type { GraphQLSchema } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import { nameKey } from '../../model/nameKey.ts';
import { typeOfId } from '../../model/partsOfId.ts';
import type { KnownName } from '../add/findNames.ts';
import { nearIds } from '../defineMentions.ts';
import { readSources } from '../readSources.ts';
import { type NameBook, joinBooks, makeNameBook } from './nameBook.ts';
import { type FindNames, makeReadFacts, namesOfEntities } from './readFacts.ts';

/** Returns the stored names of entities found by name (key) or id, except those that one source gives. */
export type FindStoredNames = (
  lookedUp: { keys: readonly string[]; ids: readonly string[] },
  source: string,
) => Promise<readonly KnownName[]>;

const none: NameBook = makeNameBook([]);

/** The names in all sources at the paths: one may use names that another defines. */
async function namesAt(model: Model, inputs: GraphQLSchema, paths: readonly string[]): Promise<KnownName[]> {
  const readPlain = makeReadFacts(model, inputs, () => Promise.resolve(none));
  const names: KnownName[] = [];
  for await (const { facts } of readSources(paths, inputs, readPlain))
    names.push(...namesOfEntities(model, (facts.raw as Record<string, unknown> | undefined)?.entities));
  return names;
}

/**
 * Looks names up in all sources that are loaded together, and in the store. Reads the sources once, at the first look-up, so
 * that their order does not matter.
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
