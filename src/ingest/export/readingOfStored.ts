import type { Model, OwnField } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { codecOfPlan } from '../../model/planField.ts';
import { typeOfId } from '../../model/typeOfId.ts';
import { known } from './describeStored.ts';
import type { Stored, StoredClaim, StoredSource } from './storedSource.ts';

type Written = Record<string, unknown>;

/** The citation of a node, as files write it. */
function citationOf({ citation, citationUrl, citationRetrieved }: Stored): Written | undefined {
  if (citation === undefined || citation === null) return undefined;
  // A day, as the driver gives it.
  const retrieved = (citationRetrieved as { toString(): string } | null | undefined)?.toString();
  return known({ title: citation, url: citationUrl, retrieved });
}

/** The citation that most of a reference file's names and claims have: it is written once for all. */
function commonCitation({ names, claims }: StoredSource): Written | undefined {
  const counts = new Map<string, number>();
  for (const each of [...names, ...claims]) {
    const citation = citationOf(each);
    if (citation) counts.set(JSON.stringify(citation), (counts.get(JSON.stringify(citation)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most && (JSON.parse(most[0]) as Written);
}

const isSame = (one: Written | undefined, other: Written | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A detail as files write it. */
function detailOf(
  field: OwnField,
  { value, printed, certainty, basis, relative, currency }: Stored,
): Written {
  const given = codecOfPlan(field.plan)?.given?.({
    value: String(value),
    relative: (relative ?? null) as string | null,
    currency: (currency ?? null) as string | null,
  }) ?? { value };
  return known({
    ...given,
    printed,
    certainty: certainty === 'EXPLICIT' ? undefined : certainty,
    basis,
  });
}

/** The number at the end of a detail's id in a list. */
const positionOf = ({ id }: Stored): number => Number(/\/(\d+)$/.exec(String(id))?.[1] ?? 0);

function detailsOf(model: Model, type: string, details: readonly Stored[]): Written {
  return Object.fromEntries(
    model.ownFields(type).flatMap((field) => {
      const own = details
        .filter((each) => each.field === field.name)
        .sort((a, b) => positionOf(a) - positionOf(b))
        .map((each) => detailOf(field, each));
      return own.length === 0 ? [] : [[field.name, field.many ? own : own[0]]];
    }),
  );
}

function claimOf(
  model: Model,
  type: string,
  claim: StoredClaim,
  prefix: string,
  citation: Written | undefined,
): Written {
  const { quote, start, end, voice, modality, speaker, via, extractedBy, note } = claim;
  const own = citationOf(claim);
  const review = claim.reviewInFile ?? claim.review;
  return {
    ...known({
      id: claim.id.slice(prefix.length),
      quote,
      start,
      end,
      voice,
      modality,
      speaker,
      via,
      citation: isSame(own, citation) ? undefined : own,
      extractedBy: extractedBy === 'curator' ? undefined : extractedBy,
      review: review === 'ACCEPTED' ? undefined : review,
      note,
    }),
    details: detailsOf(model, type, claim.details),
  };
}

/** The scalars that a source gives an entity of a type, as files write them. */
function codesOf(model: Model, type: string, codes: Stored | undefined): Written {
  if (!codes) return {};
  const names = new Set(Object.keys(codes));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      if (!model.isPlanned(type, name)) return [];
      const plan = model.plan(type, name);
      if (plan.kind !== 'property' || name === 'id') return [];
      const value = codes[`${name}Exact`] ?? codes[name];
      return [[name, Array.isArray(value) ? value : String(value)]];
    }),
  );
}

function entitiesOf(model: Model, stored: StoredSource, citation: Written | undefined): Written[] {
  const ids = [...new Set([...stored.names, ...stored.codes].map(({ entity }) => entity))].sort();
  return ids.map((id) => {
    const type = typeOfId(id);
    const names = stored.names
      .filter(({ entity }) => entity === id)
      .map((each) => {
        const own = citationOf(each);
        return known({
          text: each.text,
          kind: each.kind === 'ALIAS' ? undefined : each.kind,
          citation: isSame(own, citation) ? undefined : own,
        });
      });
    const codes = codesOf(
      model,
      type,
      stored.codes.find(({ entity }) => entity === id),
    );
    return { [inCamelCase(type)]: { id, ...codes, ...(names.length > 0 && { names }) } };
  });
}

/** The ids of everything that the claims of a source refer to, in order. Pure. */
export function mentionsOf(model: Model, { claims }: StoredSource): string[] {
  const ids = claims.flatMap(({ fact, speaker, via, details }) => {
    const roles = model.ownFields(typeOfId(fact)).filter(({ plan }) => plan.kind === 'role');
    const targets = details.filter(({ field }) => roles.some(({ name }) => name === field));
    return [speaker, via, ...targets.map(({ value }) => value)];
  });
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))].sort();
}

/**
 * What a source that is stored says, as its file in the long form: loading it gives the same claims, names and codes. Facts
 * come in the order of their ids, claims in that of the text. `elsewhere`: the
 * ids that it refers to and that nothing exported defines. Pure.
 */
export function readingOfStored(model: Model, stored: StoredSource, elsewhere: readonly string[]): Written {
  const { source, article, claims } = stored;
  const citation = article ? undefined : commonCitation(stored);
  const prefix = `Claim:${source.slice(source.indexOf(':') + 1)}/`;
  const facts = [...new Set(claims.map(({ fact }) => fact))].map((id) => {
    const type = typeOfId(id);
    const own = claims.filter(({ fact }) => fact === id);
    const written = own.map((claim) => claimOf(model, type, claim, prefix, citation));
    return { [inCamelCase(type)]: { id, claims: written } };
  });
  return {
    ...(article ? { article: source } : { id: source }),
    ...(citation && { citation }),
    entities: entitiesOf(model, stored, citation),
    facts,
    ...(elsewhere.length > 0 && { elsewhere }),
  };
}
