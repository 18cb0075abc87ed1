import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import type { KnownName } from './add/findNames.ts';
import { type StoredNames, checkSources } from './checkSources.ts';
import { type Double, findDoubles } from './findDoubles.ts';
import { loadReadings } from './loadReadings.ts';
import type { Reading } from './reading.ts';
import type { Problem } from './checkInput.ts';
import { tellProgress } from './tellProgress.ts';

/** What a load did: how much of it, and, when something was wrong, what; then nothing was changed. */
export interface LoadReport {
  loaded: readonly { source: string; claims: number; facts: number }[];
  unchanged: readonly string[];
  problems: readonly Problem[];
  /** What is no problem but must be said: a quote found elsewhere than its file says, a decision that is about no claim any more. */
  notes: readonly Problem[];
  /** What may stand twice, or as one where it is two, since this load: it is stored all the same. */
  doubles: readonly Double[];
}

/** An id counts as known once it is declared somewhere, a source's once it is loaded. */
async function knownIds(graph: Graph, ids: readonly string[]): Promise<string[]> {
  const rows = await graph.read(statement('internal/known.ids'), { ids });
  return rows.map((row) => row.get('id') as string);
}

/** The ids of all entities of types: read only where something names one that nothing defines. */
async function idsOfTypes(graph: Graph, types: readonly string[]): Promise<string[]> {
  const rows = await graph.read(statement('internal/ids.of.types'), { types });
  return rows.map((row) => row.get('id') as string);
}

/** What files may look up among what is stored. */
export const storedNames = (graph: Graph): StoredNames => ({
  ofTypes: (types) => idsOfTypes(graph, types),
  async names(asked, source) {
    const rows = await graph.read(statement('internal/names.of.asked'), { ...asked, source });
    return rows.map((row) => row.toObject() as unknown as KnownName);
  },
});

/** So many sources are kept in memory after they were checked; of more, all are read a second time. */
const sourcesInMemory = 200;

/** After so many problems the rest is not looked at. */
const mostProblems = 100;

/** More sources than these are told of together, not one by one. */
const toldOneByOne = 20;

/** The readings of sources whose bytes are not the ones that are loaded. */
async function changedOf(graph: Graph, readings: readonly Reading[]): Promise<Reading[]> {
  const ids = readings.map(({ source }) => source);
  const rows = await graph.read(statement('internal/loaded.source'), { ids });
  const present = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  return readings.filter(({ source, hash }) => present.get(source) !== hash);
}

/** What may stand twice since readings were stored. */
const doublesOf = (
  graph: Graph,
  model: Model,
  readings: readonly Reading[],
  places: ReadonlyMap<string, string>,
): Promise<Double[]> =>
  findDoubles(
    (text, parameters) => graph.read(text, parameters),
    model,
    {
      facts: [...new Set(readings.flatMap(({ claims }) => claims.map(({ fact }) => fact)))],
      entities: readings.flatMap(({ entities }) => entities.map(({ id }) => id)),
    },
    (id) => places.get(id),
  );

/**
 * Reads, checks and stores what lies at the paths: article folders, reference files, JSONL files or folders of them.
 * Checks everything before it stores anything, a transaction's sources at a time, so that it needs no more memory for
 * many than for some. A source whose bytes are loaded already is left alone. `report` gets a line for every source that
 * is stored, of many one every two seconds. A dry run checks and tells, but stores nothing.
 */
export async function loadSources(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void = () => undefined,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<LoadReport> {
  const problems: Problem[] = [];
  const told: Problem[] = [];
  const groups = checkSources(
    model,
    paths,
    (ids) => knownIds(graph, ids),
    problems,
    told,
    storedNames(graph),
  );
  let total = 0;
  let kept: Reading[][] | undefined = [];
  const tellRead = tellProgress(report);
  for await (const readings of groups()) {
    total += readings.length;
    if (total > sourcesInMemory) kept = undefined;
    kept?.push(readings);
    tellRead(total);
    if (problems.length >= mostProblems) break;
  }
  const notes = [...told];
  if (problems.length > 0) return { loaded: [], unchanged: [], problems, notes, doubles: [] };

  const loaded: { source: string; claims: number; facts: number }[] = [];
  const unchanged: string[] = [];
  const doubles = new Map<string, Double>();
  const places = new Map<string, string>();
  const tellDone = total > toldOneByOne ? tellProgress(report, total) : () => undefined;
  let done = 0;
  for await (const readings of kept ?? groups()) {
    if (problems.length > 0)
      throw new ExpectedError('DATA_INVALID', 'The sources were changed while they were loaded: load again.');
    const changed = await changedOf(graph, readings);
    unchanged.push(...readings.filter((each) => !changed.includes(each)).map(({ source }) => source));
    for (const each of kept ? readings : [])
      for (const [id, place] of each.places ?? []) places.set(id, place);
    if (changed.length > 0 && !dryRun) {
      const unapplied = await loadReadings(graph, model, changed);
      notes.push(...unapplied.map(({ source, message }) => ({ file: source, line: 1, message })));
      for (const double of await doublesOf(graph, model, changed, places))
        doubles.set(double.ids.toSorted().join(' '), double);
    }
    for (const { source, claims } of changed) {
      const facts = new Set(claims.map(({ fact }) => fact)).size;
      loaded.push({ source, claims: claims.length, facts });
      if (total <= toldOneByOne)
        report(
          `${source}: ${String(claims.length)} claims on ${String(facts)} facts ${dryRun ? 'would be loaded' : 'loaded'}, 0 refused`,
        );
    }
    done += readings.length;
    tellDone(done);
  }
  return { loaded, unchanged, problems, notes, doubles: [...doubles.values()] };
}
