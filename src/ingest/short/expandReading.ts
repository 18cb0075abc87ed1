import { inCamelCase } from '../../model/deriveLists.ts';
import { onlyPair } from '../checkEntities.ts';
import type { Path } from '../checkInput.ts';
import { isObject } from '../describeInput.ts';
import { expandEntities } from './expandEntities.ts';
import { type Item, type Place, expandFact } from './expandFact.ts';
import { type Shared, groupKeys, sharedIn } from './shareInGroup.ts';
import type { ShortContext } from './shortContext.ts';

/** A reading in the long form, and the place of each part in the file. */
export interface Expanded {
  raw: unknown;
  /** The place in the file of a place in the long form. */
  pathOf(path: Path): Path;
  /** The places in the long form of parts that were left out because of problems. */
  damaged: readonly Path[];
}

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

/** A fact, without keys that belong to a group, which are refused. */
function itemOf(item: unknown, path: Path, group: Shared, { report }: ShortContext): Item[] {
  const misplaced = isObject(item) ? groupKeys.filter((key) => key in item) : [];
  if (!isObject(item) || misplaced.length === 0) return [{ item, path, group }];
  for (const key of misplaced)
    report(
      [...path, key],
      `"${key}" goes in a claim, beside its quote, or above a group, whose facts are a list under \`facts\``,
    );
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !misplaced.includes(key)));
  const isFact = Object.values(rest).some((value) => isObject(value));
  return isFact ? [{ item: rest, path, group }] : [];
}

/** All facts, including those in groups. */
function itemsOf(list: readonly unknown[], path: Path, group: Shared, context: ShortContext): Item[] {
  return list.flatMap((item, position) => {
    const at = [...path, position];
    if (!isObject(item) || !Array.isArray(item.facts)) return itemOf(item, at, group, context);
    const own = sharedIn(item, ['facts'], at, context);
    return itemsOf(item.facts, [...at, 'facts'], { ...group, ...own }, context);
  });
}

/**
 * Expands the short form of a facts file to the long form, which is then checked as usual. Parts already in the long form stay
 * as they are; anything else is left for that check. Looks names up in the context's book, and reports problems with their
 * place in the file. Pure.
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
  if (!isObject(raw)) return { raw, pathOf, damaged };
  const { model } = context;
  const entities = Array.isArray(raw.entities) ? expandEntities(model, raw.entities) : raw.entities;
  const items = Array.isArray(raw.facts) ? itemsOf(raw.facts, ['facts'], {}, context) : undefined;
  const facts = items?.map((each, position) => {
    const long: Path = ['facts', position];
    place(long, each.path);
    const pair = isObject(each.item) ? onlyPair(model.factTypes, each.item) : null;
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
