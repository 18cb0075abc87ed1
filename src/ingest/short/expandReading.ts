import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { onlyPair } from '../checkEntities.ts';
import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import { slugOf } from '../slugOf.ts';
import { type Shared, type ShortContext, expandClaim, shared, withSpeaker } from './expandClaim.ts';
import { type GivenClaim, mintClaimId, mintFactId } from './mintIds.ts';

/** A reading in the long form, and where each part of it is written. */
export interface Expanded {
  raw: unknown;
  /** The place in the file of a place in the long form. */
  pathOf(path: Path): Path;
  /** The places in the long form of what something is wrong with, and left out. */
  damaged: readonly Path[];
}

type Place = (long: Path, short: Path) => void;

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

const hasKeys = (value: unknown): value is Record<string, unknown> => isObject(value);

/** An entity in the long form: a name alone is all of it, and an id that is left out is made of the name. */
function expandEntity(type: string, given: unknown): unknown {
  if (typeof given === 'string' && given !== '') return expandEntity(type, { name: given });
  if (!hasKeys(given)) return given;
  const names = Array.isArray(given.names)
    ? given.names.map((each: unknown) => (typeof each === 'string' && each !== '' ? { text: each } : each))
    : given.names;
  const [first] = Array.isArray(names) ? (names as unknown[]) : [];
  const name = given.name ?? (hasKeys(first) ? first.text : undefined);
  const slug = typeof name === 'string' ? slugOf(name) : '';
  return {
    ...(given.id === undefined && slug !== '' && { id: `${type}:${slug}` }),
    ...given,
    ...(names !== undefined && { names }),
  };
}

/** The entities of a reading in the long form; what is no entity is left as it is. Pure. */
export function expandEntities(model: Model, entities: readonly unknown[]): unknown[] {
  return entities.map((item) => {
    const pair = hasKeys(item) ? onlyPair(model.entityTypes, item) : null;
    return pair ? { ...(item as object), [inCamelCase(pair[0])]: expandEntity(...pair) } : item;
  });
}

/** One item of `facts` with its place in the file, and what its groups say for all its claims. */
interface Item {
  item: unknown;
  path: Path;
  group: Shared;
}

/** What a group or a fact says for all its claims; other keys are told. */
function sharedIn(
  given: Record<string, unknown>,
  others: readonly string[],
  path: Path,
  { report }: ShortContext,
): Shared {
  const rest = withSpeaker(given);
  for (const key of Object.keys(rest))
    if (!others.includes(key) && !shared.some((each) => each === key))
      report(
        [...path, key],
        `"${key}" is not defined for several claims: expected some of said by, ${[...shared, ...others].join(', ')}`,
      );
  return Object.fromEntries(
    shared.flatMap((key) => (rest[key] === undefined ? [] : [[key, rest[key]]])),
  ) as Shared;
}

/** All facts, those in groups too. */
function itemsOf(list: readonly unknown[], path: Path, group: Shared, context: ShortContext): Item[] {
  return list.flatMap((item, position) => {
    const at = [...path, position];
    if (!hasKeys(item) || !Array.isArray(item.facts)) return [{ item, path: at, group }];
    const own = sharedIn(item, ['facts'], at, context);
    return itemsOf(item.facts, [...at, 'facts'], { ...group, ...own }, context);
  });
}

/** A fact's claims with their places: a list, or the one that the fact itself is. */
function claimsOf(
  type: string,
  fact: Record<string, unknown>,
  { path, group }: Item,
  context: ShortContext,
): { claims: readonly unknown[]; group: Shared; pathOf(position: number): Path } | null {
  if (Array.isArray(fact.claims)) {
    const own = sharedIn(fact, ['id', 'claims'], path, context);
    const at = [...path, 'claims'];
    return { claims: fact.claims, group: { ...group, ...own }, pathOf: (position) => [...at, position] };
  }
  const { id: _id, claim, ...rest } = fact;
  if (Object.keys(rest).length === 0 || 'claims' in fact) return null;
  return {
    claims: [{ ...(claim !== undefined && { id: claim }), ...rest }],
    group,
    pathOf: () => path,
  };
}

function expandFact(type: string, fact: unknown, item: Item, long: Path, place: Place, context: ShortContext): unknown {
  const found = hasKeys(fact) ? claimsOf(type, fact, item, context) : null;
  if (!found || !hasKeys(fact)) return fact;
  const claims = found.claims.map((claim, position) => {
    const at = found.pathOf(position);
    place([...long, 'claims', position], at);
    if (!hasKeys(claim)) return claim;
    const expanded = expandClaim(type, claim, found.group, at, context);
    // In the short form fields stand beside the quote.
    if (claim.details === undefined) place([...long, 'claims', position, 'details'], at);
    return expanded;
  });
  const readable = claims.filter((claim): claim is Record<string, unknown> & GivenClaim => hasKeys(claim) && hasKeys(claim.details));
  const id = fact.id ?? mintFactId(type, context.model.ownFields(type), readable);
  return {
    id,
    claims: claims.map((claim) =>
      hasKeys(claim) && claim.id === undefined && hasKeys(claim.details)
        ? { id: mintClaimId(String(id), claim as unknown as GivenClaim), ...claim }
        : claim,
    ),
  };
}

/**
 * Expands the short form of a facts file to the long form, which is checked like any other. What is in the long form
 * already stays as it is, and what is neither is left for that check. Names are looked up in the context's book; what
 * is wrong is reported with its place in the file. Pure.
 */
export function expandReading(raw: unknown, context: ShortContext): Expanded {
  const places = new Map<string, Path>();
  const damaged: Path[] = [];
  const place: Place = (long, short) => {
    if (!isSame(long, short)) places.set(JSON.stringify(long), short);
  };
  const pathOf = (path: Path): Path => {
    for (let length = path.length; length > 0; length -= 1) {
      const short = places.get(JSON.stringify(path.slice(0, length)));
      if (short) return [...short, ...path.slice(length)];
    }
    return path;
  };
  if (!hasKeys(raw)) return { raw, pathOf, damaged };
  const { model } = context;
  const entities = Array.isArray(raw.entities) ? expandEntities(model, raw.entities) : raw.entities;
  const items = Array.isArray(raw.facts) ? itemsOf(raw.facts, ['facts'], {}, context) : undefined;
  const facts = items?.map((each, position) => {
    const long: Path = ['facts', position];
    place(long, each.path);
    const pair = hasKeys(each.item) ? onlyPair(model.factTypes, each.item) : null;
    if (!pair) return each.item;
    const [type, fact] = pair;
    const key = inCamelCase(type);
    const at = { ...each, path: [...each.path, key] };
    const report = (path: Path, message: string): void => {
      damaged.push(long);
      context.report(path, message);
    };
    const expanded = expandFact(type, fact, at, [...long, key], place, { ...context, report });
    return { ...(each.item as object), [key]: expanded };
  });
  return {
    raw: {
      ...raw,
      ...(entities !== undefined && { entities }),
      ...(facts !== undefined && { facts }),
    },
    pathOf,
    damaged,
  };
}
