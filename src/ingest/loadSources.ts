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
import { tellProgress } from './tellProgress.ts';

/** The result of a load. With any problem, nothing was changed. */
export interface LoadReport {
  loaded: readonly { source: string; claims: number; facts: number }[];
  unchanged: readonly string[];
  /** Sources that are not loaded, since somebody removed them; see `notes`. */
  removed: readonly string[];
  problems: readonly Problem[];
  /** Notes, which are no problems: a quote found elsewhere than its file says, a decision that no longer applies. */
  notes: readonly Problem[];
  /** Possible duplicates since this load; stored all the same. */
  doubles: readonly Double[];
}

/** Checked sources kept in memory; if there are more, all are read a second time. */
const sourcesInMemory = 200;

/** Checking stops after this many problems. */
const mostProblems = 100;

/** Above this many sources, progress is summed up instead of one line each. */
const toldOneByOne = 20;

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
  if (problems.length > 0) return { loaded: [], unchanged: [], removed: [], problems, notes, doubles: [] };

  const loaded: { source: string; claims: number; facts: number }[] = [];
  const unchanged: string[] = [];
  const removed = new Set<string>();
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
      const notices = await loadReadings(graph, model, changed);
      for (const { source, isRemoved } of notices) if (isRemoved) removed.add(source);
      notes.push(...notices.map(({ source, message }) => ({ file: source, line: 1, message })));
      for (const double of await doublesOf(graph, model, changed, places))
        doubles.set(double.ids.toSorted().join(' '), double);
    }
    for (const { source, claims } of changed) {
      if (removed.has(source)) continue;
      const facts = new Set(claims.map(({ fact }) => fact)).size;
      const open = claims.filter(({ review }) => review === 'PENDING').length;
      const proposed = open > 0 ? `, ${String(open)} of them proposals to review` : '';
      loaded.push({ source, claims: claims.length, facts });
      if (total <= toldOneByOne)
        report(
          `${source}: ${counted(claims.length, 'claim')} on ${counted(facts, 'fact')} ${dryRun ? 'would be loaded' : 'loaded'}${proposed}, 0 refused`,
        );
    }
    done += readings.length;
    tellDone(done);
  }
  return { loaded, unchanged, removed: [...removed], problems, notes, doubles: [...doubles.values()] };
}
