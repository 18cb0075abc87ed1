import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { slugOfId, typeOfId } from '../../model/partsOfId.ts';
import { type Written, commonCitation } from './citations.ts';
import { claimOfStored } from './claimOfStored.ts';
import { entitiesOfStored } from './entitiesOfStored.ts';
import type { Stored, StoredSource } from './storedSource.ts';

/** The ids of everything that the claims of a source refer to, in order. Pure. */
export function mentionsOf(model: Model, { claims }: StoredSource): string[] {
  const ids = claims.flatMap(({ fact, speaker, via, details }) => {
    const roles = model.ownFields(typeOfId(fact)).filter(({ plan }) => plan.kind === 'role');
    const targets = details.filter(({ field }) => roles.some(({ name }) => name === field));
    return [speaker, via, ...targets.map(({ value }) => value)];
  });
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))].sort();
}

/** Splits a stored source into its facts file and its proposals. Pure. */
export function splitProposed(stored: StoredSource): { own: StoredSource; proposed: StoredSource | null } {
  const { claims, names } = stored;
  const made = claims.filter((claim) => claim.proposed === true);
  if (made.length === 0) return { own: stored, proposed: null };
  const isOfProposals = (name: Stored): boolean => name.claims !== undefined && name.claims !== null;
  const own = {
    claims: claims.filter((claim) => claim.proposed !== true),
    names: names.filter((name) => !isOfProposals(name)),
  };
  const nothing = { codes: [], sameAs: [], sentences: [], unclaimed: [] };
  const proposed = { ...stored, ...nothing, claims: made, names: names.filter(isOfProposals) };
  return { own: { ...stored, ...own }, proposed };
}

/**
 * A stored source as a file in the long form, which loads as the same claims, names and codes. Facts are ordered by id,
 * claims by position in the text. `elsewhere` are ids that it refers to and no exported source defines. Pure.
 */
export function readingOfStored(model: Model, stored: StoredSource, elsewhere: readonly string[]): Written {
  const { source, article, claims, said } = stored;
  const citation = article ? undefined : commonCitation(stored);
  const prefix = `Claim:${slugOfId(source)}/`;
  const facts = [...new Set(claims.map(({ fact }) => fact))].map((id) => {
    const type = typeOfId(id);
    const own = claims.filter(({ fact }) => fact === id);
    const written = own.map((claim) => claimOfStored(model, type, claim, { prefix, citation, said }));
    return { [inCamelCase(type)]: { id, claims: written } };
  });
  return {
    ...(article ? { article: source } : { id: source }),
    ...(citation && { citation }),
    entities: entitiesOfStored(model, stored, citation),
    facts,
    ...(elsewhere.length > 0 && { elsewhere }),
  };
}
