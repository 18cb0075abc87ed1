import type { Graph } from '../graph/openGraph.ts';
import { type Statements, readStatements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { typeOfId } from '../model/typeOfId.ts';
import { type SourceFiles, checkReading } from './checkReading.ts';
import { loadReadings } from './loadReadings.ts';
import { describeProgress } from './describeProgress.ts';
import type { Reading, ReadingInput } from './reading.ts';
import { readSources } from './readSources.ts';
import type { Problem } from './readYaml.ts';

/** What a load did: how much of it, and, when something was wrong, what; then nothing was changed. */
export interface LoadReport {
  loaded: readonly { source: string; claims: number; facts: number }[];
  unchanged: readonly string[];
  problems: readonly Problem[];
}

/** The type is the part of an id before its colon; an id counts as known once it is declared somewhere. */
async function knownIds(graph: Graph, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await graph.read(
    'UNWIND $ids AS id CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION MATCH (n:Fact {id: id}) RETURN n } RETURN n.id AS id',
    { ids },
  );
  return rows.map((row) => row.get('id') as string);
}

/** The ids that a source declares; a file with problems may lack either list. */
function idsOf({ facts }: SourceFiles): string[] {
  const value = facts.value as Partial<ReadingInput>;
  return [...(value.entities ?? []), ...(value.facts ?? [])].flatMap((item) =>
    Object.values<{ id: string }>(item).map(({ id }) => id),
  );
}

/** So many claims and articles go into one transaction: half the time of one an article, and little is lost when it fails. */
const claimsAtOnce = 500;
const articlesAtOnce = 200;

/** So many sources are kept in memory after they were checked; of more, all are read a second time. */
const sourcesInMemory = 200;

/** After so many problems the rest is not looked at. */
const mostProblems = 100;

/** More sources than these are told of together, every two seconds, not one by one. */
const toldOneByOne = 20;
const tellEveryMs = 2_000;

function claimsOf({ facts }: SourceFiles): number {
  const all = (facts.value as Partial<ReadingInput>).facts ?? [];
  const counts = all.map(
    (fact) => Object.values<{ claims?: readonly unknown[] }>(fact)[0]?.claims?.length ?? 0,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const urlOf = ({ article, slug }: SourceFiles): string => article?.description.value.url ?? slug;

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

type Checked = ReturnType<typeof checkReading>;

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
  graph: Graph,
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
  const stored = new Set(await knownIds(graph, [...mentioned]));
  if ([...mentioned].every((id) => stored.has(id))) return checked;
  return checkInOrder(model, sources, (id) => declared.has(id) || stored.has(id));
}

const readingsOf = (checked: readonly Checked[]): Reading[] =>
  checked.flatMap(({ reading }) => (reading ? [reading] : []));

/** The readings of sources whose bytes are not the ones that are loaded. */
async function changedOf(
  graph: Graph,
  statements: Statements,
  readings: readonly Reading[],
): Promise<Reading[]> {
  const ids = readings.map(({ source }) => source);
  const rows = await graph.read(statement(statements, 'loaded.source'), { ids });
  const present = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  return readings.filter(({ source, hash }) => present.get(source) !== hash);
}

/**
 * Reads, checks and stores what lies at the paths: article folders, reference files, JSONL files or folders of them.
 * Checks everything before it stores anything, a transaction's sources at a time, so that it needs no more memory for
 * many than for some. A source whose bytes are loaded already is left alone. `report` gets a line for every source that
 * is stored, of many one every two seconds.
 */
export async function loadSources(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void = () => undefined,
): Promise<LoadReport> {
  const statements = readStatements('write');
  const inputs = deriveInputs(model);
  const declared = new Set<string>();
  const problems: Problem[] = [];
  const groups = async function* (): AsyncGenerator<Reading[]> {
    for await (const sources of inTransactions(readSources(paths, inputs))) {
      const checked = await checkTogether(graph, model, sources, declared);
      problems.push(...checked.flatMap((each) => each.problems));
      for (const source of sources) for (const id of idsOf(source)) declared.add(id);
      yield readingsOf(checked);
    }
  };
  let total = 0;
  let kept: Reading[][] | undefined = [];
  for await (const readings of groups()) {
    total += readings.length;
    if (total > sourcesInMemory) kept = undefined;
    kept?.push(readings);
    if (problems.length >= mostProblems) break;
  }
  if (problems.length > 0) return { loaded: [], unchanged: [], problems };

  const loaded: { source: string; claims: number; facts: number }[] = [];
  const unchanged: string[] = [];
  const begun = performance.now();
  let [done, told] = [0, begun];
  for await (const readings of kept ?? groups()) {
    if (problems.length > 0) throw new Error('The sources were changed while they were loaded.');
    const changed = await changedOf(graph, statements, readings);
    unchanged.push(...readings.filter((each) => !changed.includes(each)).map(({ source }) => source));
    if (changed.length > 0) await loadReadings(graph, statements, model, changed);
    for (const { source, claims } of changed) {
      const facts = new Set(claims.map(({ fact }) => fact)).size;
      loaded.push({ source, claims: claims.length, facts });
      if (total <= toldOneByOne)
        report(`${source}: ${String(claims.length)} claims on ${String(facts)} facts loaded, 0 refused`);
    }
    done += readings.length;
    if (total > toldOneByOne && performance.now() - told > tellEveryMs) {
      told = performance.now();
      report(describeProgress(done, total, told - begun));
    }
  }
  return { loaded, unchanged, problems };
}
