import type { Model } from '../model/buildModel.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { type Problem, readable } from './checkInput.ts';
import { type Checked, type SourceFiles, checkReading } from './checkReading.ts';
import type { Reading } from './reading.ts';
import { readSources } from './readSources.ts';
import { namesakeOf, refuseTwins } from './refuseTwins.ts';

/** Tells which of some ids are stored, those of sources too. */
export type FindStored = (ids: readonly string[]) => Promise<readonly string[]>;

/** The values of the items of a list, each an object with one key: its type. */
const valuesIn = (raw: unknown, list: string): unknown[] => {
  const items = (raw as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(items)
    ? items.flatMap((item) => Object.values((item ?? {}) as object) as unknown[])
    : [];
};

/** The ids that a source declares, also where something else is wrong with what they are of. */
function idsOf({ facts: { raw } }: SourceFiles): string[] {
  return [...valuesIn(raw, 'entities'), ...valuesIn(raw, 'facts')].flatMap((value) => {
    const id = (value as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}

/** So many claims and articles go into one transaction: half the time of one an article, and little is lost when it fails. */
const claimsAtOnce = 500;
const articlesAtOnce = 200;

function claimsOf({ facts: { value } }: SourceFiles): number {
  const counts = readable(value.facts).map(([, fact]) => Object.values(fact)[0]?.claims.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

const urlOf = ({ article, source }: SourceFiles): string => article?.description.value.url ?? source;

/**
 * Sources in their order, as many together as make one transaction. All reference data is one, since its files name one
 * another; a large article stays by itself, and so does one that is a new version of another.
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

/** Checks each source against what is stored, all reference data, and the articles before it: their order is that of storing. */
function checkInOrder(
  model: Model,
  sources: readonly SourceFiles[],
  isKnown: (id: string) => boolean,
): Checked[] {
  const declared = new Set(sources.filter(({ article }) => !article).flatMap(idsOf));
  return sources.map((source) => {
    for (const id of idsOf(source)) declared.add(id);
    return checkReading(model, source, (id) => (declared.has(id) || isKnown(id) ? typeOfId(id) : undefined));
  });
}

/** Checks sources that are stored together. `declared` are the ids of sources before them, stored or not. */
async function checkTogether(
  findStored: FindStored,
  model: Model,
  sources: readonly SourceFiles[],
  declared: ReadonlySet<string>,
): Promise<Checked[]> {
  const mentioned = new Set<string>();
  const checked = checkInOrder(model, sources, (id) => {
    if (!declared.has(id)) mentioned.add(id);
    return true;
  });
  // Mostly all are known, and what was taken for known needs no second look.
  const stored = new Set(mentioned.size > 0 ? await findStored([...mentioned]) : []);
  if ([...mentioned].every((id) => stored.has(id))) return checked;
  return checkInOrder(model, sources, (id) => declared.has(id) || stored.has(id));
}

const readingsOf = (checked: readonly Checked[]): Reading[] =>
  checked.flatMap(({ reading }) => (reading ? [reading] : []));

/**
 * Goes through the sources at the paths and checks them, as many together as make one transaction. May be gone through
 * again. What is wrong is added to `problems`, what must be said besides to `notes`.
 */
export function checkSources(
  model: Model,
  paths: readonly string[],
  findStored: FindStored,
  problems: Problem[],
  notes: Problem[] = [],
): () => AsyncGenerator<Reading[]> {
  const inputs = deriveInputs(model);
  const declared = new Set<string>();
  return async function* () {
    const twinsOf = refuseTwins();
    for await (const sources of inTransactions(readSources(paths, inputs))) {
      const checked = await checkTogether(findStored, model, sources, declared);
      const loaded = new Set(await findStored(sources.flatMap((source) => namesakeOf(source) ?? [])));
      problems.push(
        ...sources.flatMap((source) => twinsOf(source, loaded)),
        ...checked.flatMap((each) => each.problems),
      );
      notes.push(...checked.flatMap((each) => each.notes));
      for (const source of sources) for (const id of idsOf(source)) declared.add(id);
      yield readingsOf(checked);
    }
  };
}
