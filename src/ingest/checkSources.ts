import type { Model } from '../model/buildModel.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { typeOfId } from '../model/partsOfId.ts';
import { type Mention, defineMentions } from './defineMentions.ts';
import { type Problem, readable } from './checkInput.ts';
import { type Checked, type SourceFiles, checkReading } from './checkReading.ts';
import type { Reading } from './reading.ts';
import { readSources } from './readSources.ts';
import { refuseConflicts } from './refuseConflicts.ts';
import { namesakeOf, refuseTwins } from './refuseTwins.ts';
import { type FindStoredNames, findKnownNames } from './short/findKnownNames.ts';
import { makeReadFacts } from './short/readFacts.ts';

/** Returns those of some ids that are stored, sources included. */
export type FindStored = (ids: readonly string[]) => Promise<readonly string[]>;

/** Finds what is already stored. */
export interface StoredNames {
  /** The stored ids of types, to suggest similar ones. */
  ofTypes: FindStored;
  /** The names of entities that files name. */
  names: FindStoredNames;
}

const nothing: StoredNames = { ofTypes: () => Promise.resolve([]), names: () => Promise.resolve([]) };

/** The values of a list's items, each an object with one key: its type. */
const valuesIn = (raw: unknown, list: string): unknown[] => {
  const items = (raw as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(items)
    ? items.flatMap((item) => Object.values((item ?? {}) as object) as unknown[])
    : [];
};

/** The ids that a source declares, or decides something about, even with other problems in their definitions. */
function idsOf({ facts: { raw }, proposed }: SourceFiles): string[] {
  const defined = [raw, proposed?.raw]
    .flatMap((each) => [...valuesIn(each, 'entities'), ...valuesIn(each, 'facts')])
    .map((value) => (value as { id?: unknown } | null)?.id);
  const { elsewhere = [], decisions = [] } = (raw ?? {}) as { elsewhere?: unknown; decisions?: unknown };
  // Entities added by decisions are in no other file.
  const decided = [decisions].flat().map((each) => (each as { target?: unknown } | null)?.target);
  return [...defined, ...decided, ...[elsewhere].flat()].filter((id): id is string => typeof id === 'string');
}

/** Claims and articles per transaction: twice as fast as one article each, and little is lost on a failure. */
const claimsAtOnce = 500;
const articlesAtOnce = 200;

function claimsOf({ facts, proposed }: SourceFiles): number {
  const counts = [facts, proposed]
    .flatMap((file) => readable(file?.value.facts))
    .map(([, fact]) => Object.values(fact)[0]?.claims.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

const urlOf = ({ article, source }: SourceFiles): string => article?.description.value.url ?? source;

/**
 * Groups sources, in order, into transactions. All reference data is one, since its files refer to each other; a
 * large article is one, and so is a new version of another article.
 */
async function* inTransactions(sources: AsyncIterable<SourceFiles>): AsyncGenerator<SourceFiles[]> {
  let group: SourceFiles[] = [];
  let room = Infinity;
  for await (const source of sources) {
    const isFirstArticle = source.article && group.some(({ article }) => !article);
    const isVersion = source.article && group.some((each) => urlOf(each) === urlOf(source));
    const claims = claimsOf(source);
    const isFull = claims > room || (source.article && group.length >= articlesAtOnce);
    if (group.length > 0 && (isFull || isFirstArticle || isVersion)) {
      yield group;
      group = [];
    }
    if (group.length === 0) room = source.article ? claimsAtOnce : Infinity;
    group.push(source);
    room -= claims;
  }
  if (group.length > 0) yield group;
}

/** The mentions that are neither declared so far nor stored. */
async function undefinedOf(
  findStored: FindStored,
  mentions: readonly Mention[],
  declared: ReadonlySet<string>,
): Promise<Mention[]> {
  const open = mentions.filter(({ id }) => !declared.has(id));
  if (open.length === 0) return [];
  const stored = new Set(await findStored([...new Set(open.map(({ id }) => id))]));
  return open.filter(({ id }) => !stored.has(id));
}

const readingsOf = (checked: readonly Checked[]): Reading[] =>
  checked.flatMap(({ reading }) => (reading ? [reading] : []));

/**
 * Iterates over the sources at the paths and checks them, grouped into transactions. Can be iterated over again. Adds
 * to `problems` and `notes`; undefined mentions are reported at the end. `stored` finds what the graph already holds.
 */
export function checkSources(
  model: Model,
  paths: readonly string[],
  findStored: FindStored,
  problems: Problem[],
  notes: Problem[] = [],
  stored: StoredNames = nothing,
): () => AsyncGenerator<Reading[]> {
  const inputs = deriveInputs(model);
  const declared = new Set<string>();
  const findNames = findKnownNames(model, inputs, paths, stored.names, stored.ofTypes);
  const readFacts = makeReadFacts(model, inputs, findNames);
  return async function* () {
    const twinsOf = refuseTwins();
    const conflicts = refuseConflicts(model);
    const open: Mention[] = [];
    for await (const sources of inTransactions(readSources(paths, inputs, readFacts))) {
      const checked = sources.map((source) => checkReading(model, source));
      const loaded = new Set(await findStored(sources.flatMap((source) => namesakeOf(source) ?? [])));
      problems.push(
        ...sources.flatMap((source) => twinsOf(source, loaded)),
        ...checked.flatMap((each) => each.problems),
      );
      notes.push(...checked.flatMap((each) => each.notes));
      for (const source of sources) for (const id of idsOf(source)) declared.add(id);
      const mentions = checked.flatMap((each) => each.mentions);
      open.push(...(await undefinedOf(findStored, mentions, declared)));
      const readings = readingsOf(checked);
      problems.push(...readings.flatMap((reading) => conflicts.see(reading)));
      yield readings;
    }
    problems.push(...conflicts.circles());
    // Only now are the definitions of later sources known.
    const missing = open.filter(({ id }) => !declared.has(id));
    if (missing.length === 0) return;
    const types = [...new Set(missing.map(({ id }) => typeOfId(id)))];
    const defined = defineMentions(model, missing, [...declared, ...(await stored.ofTypes(types))]);
    problems.push(...defined.problems);
    notes.push(...defined.notes);
  };
}
