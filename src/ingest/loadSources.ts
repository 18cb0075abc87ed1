import { ExpectedError } from '../errors.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { counted } from '../model/counted.ts';
import type { Model } from '../model/buildModel.ts';
import { checkSources } from './checkSources.ts';
import { type Double, findDoubles } from './findDoubles.ts';
import { loadReadings } from './loadReadings.ts';
import type { Reading } from './reading.ts';
import type { Problem } from './checkInput.ts';
import { knownIds, storedNames } from './storedNames.ts';
import { reportProgress } from './reportProgress.ts';

/** The result of a load. With any problem, nothing was changed. */
export interface LoadReport {
  loaded: readonly { source: string; claims: number; facts: number }[];
  unchanged: readonly string[];
  /** Sources that were skipped because they were removed; see `notes`. */
  removed: readonly string[];
  /** Articles that are kept apart, since only editors may know of them; see `notes`. */
  closed: readonly string[];
  problems: readonly Problem[];
  /** Notes, which are not problems: a quote found at another position, a decision that no longer applies. */
  notes: readonly Problem[];
  /** Possible duplicates since this load; stored all the same. */
  doubles: readonly Double[];
}

/** Checked sources kept in memory; if there are more, all are read a second time. */
const sourcesInMemory = 200;

/** Checking stops after this many problems. */
const mostProblems = 100;

/** Above this number of sources, progress is summarized instead of one line each. */
const reportedOneByOne = 20;

/** The readings of sources that are new or whose bytes changed. */
async function changedOf(graph: Graph, readings: readonly Reading[]): Promise<Reading[]> {
  const ids = readings.map(({ source }) => source);
  const rows = await graph.read(statement('internal/loaded.source'), { ids });
  const present = new Map(rows.map((row) => [row.get('id') as string, row.get('hash') as string]));
  return readings.filter(({ source, hash }) => present.get(source) !== hash);
}

/** Possible duplicates since readings were stored. */
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

/** Checks all sources. Keeps those read, unless there are too many; without them `groups` reads again. */
async function checkAll(
  groups: () => AsyncIterable<Reading[]>,
  problems: readonly Problem[],
  report: (line: string) => void,
): Promise<{ total: number; kept: Reading[][] | undefined }> {
  let total = 0;
  let kept: Reading[][] | undefined = [];
  const reportRead = reportProgress(report);
  for await (const readings of groups()) {
    total += readings.length;
    if (total > sourcesInMemory) kept = undefined;
    kept?.push(readings);
    reportRead(total);
    if (problems.length >= mostProblems) break;
  }
  return { total, kept };
}

/** What loading a source amounts to, in numbers and in a line. */
function describeLoaded(
  { source, claims }: Reading,
  dryRun: boolean,
): { line: string; loaded: LoadReport['loaded'][number] } {
  const facts = new Set(claims.map(({ fact }) => fact)).size;
  const open = claims.filter(({ review }) => review === 'PENDING').length;
  const proposed = open > 0 ? `, ${String(open)} of them proposals to review` : '';
  const done = dryRun ? 'would be loaded' : 'loaded';
  return {
    line: `${source}: ${counted(claims.length, 'claim')} on ${counted(facts, 'fact')} ${done}${proposed}, 0 refused`,
    loaded: { source, claims: claims.length, facts },
  };
}

/** What a load has done so far. */
const startTally = () => ({
  loaded: [] as LoadReport['loaded'][number][],
  unchanged: [] as string[],
  removed: new Set<string>(),
  closed: new Set<string>(),
  notes: [] as Problem[],
  /** Possible duplicates by their ids, so that none is listed twice. */
  doubles: new Map<string, Double>(),
  /** Where things stand in the files, by id. */
  places: new Map<string, string>(),
});

type Tally = ReturnType<typeof startTally>;

function notePlaces(tally: Tally, readings: readonly Reading[]): void {
  for (const { places = [] } of readings) for (const [id, place] of places) tally.places.set(id, place);
}

/** Stores the sources of one transaction, and adds to the tally what came of it. */
async function loadGroup(
  graph: Graph,
  model: Model,
  changed: readonly Reading[],
  tally: Tally,
): Promise<void> {
  for (const { source, message, isRemoved, isClosed } of await loadReadings(graph, model, changed)) {
    if (isRemoved) tally.removed.add(source);
    if (isClosed) tally.closed.add(source);
    tally.notes.push({ file: source, line: 1, message });
  }
  for (const double of await doublesOf(graph, model, changed, tally.places))
    tally.doubles.set(double.ids.toSorted().join(' '), double);
}

/**
 * Reads, checks and stores what lies at the paths: article folders, reference files, JSONL files or folders of them.
 * Checks everything before it stores anything, a transaction's sources at a time, so that it needs no more memory for
 * many than for some. A source whose bytes are loaded already is left alone. `report` gets a line for every source that
 * is stored, of many one every two seconds. A dry run checks and reports, but stores nothing.
 */
export async function loadSources(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void = () => undefined,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<LoadReport> {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const known = (ids: readonly string[]) => knownIds(graph, ids);
  const groups = checkSources(model, paths, known, problems, remarks, storedNames(graph));
  const { total, kept } = await checkAll(groups, problems, report);
  // A second reading makes the same remarks once more.
  const notes = [...remarks];
  if (problems.length > 0)
    return { loaded: [], unchanged: [], removed: [], closed: [], problems, notes, doubles: [] };

  const tally = startTally();
  const reportDone = total > reportedOneByOne ? reportProgress(report, total) : () => undefined;
  let done = 0;
  for await (const readings of kept ?? groups()) {
    if (problems.length > 0)
      throw new ExpectedError('DATA_INVALID', 'The sources were changed while they were loaded: load again.');
    const changed = await changedOf(graph, readings);
    tally.unchanged.push(...readings.filter((each) => !changed.includes(each)).map(({ source }) => source));
    if (kept) notePlaces(tally, readings);
    if (changed.length > 0 && !dryRun) await loadGroup(graph, model, changed, tally);
    for (const reading of changed) {
      if (tally.removed.has(reading.source) || tally.closed.has(reading.source)) continue;
      const { line, loaded } = describeLoaded(reading, dryRun);
      tally.loaded.push(loaded);
      if (total <= reportedOneByOne) report(line);
    }
    done += readings.length;
    reportDone(done);
  }
  return {
    loaded: tally.loaded,
    unchanged: tally.unchanged,
    removed: [...tally.removed],
    closed: [...tally.closed],
    problems,
    notes: [...notes, ...tally.notes],
    doubles: [...tally.doubles.values()],
  };
}
