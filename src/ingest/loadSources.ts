import type { Graph } from '../graph/openGraph.ts';
import { readStatements, statement } from '../graph/readStatements.ts';
import type { Model } from '../model/buildModel.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { type SourceFiles, checkReading } from './checkReading.ts';
import { loadReadings } from './loadReadings.ts';
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
const typeOfId = (id: string): string => id.split(':')[0] ?? '';

async function knownIds(graph: Graph, ids: readonly string[]): Promise<string[]> {
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

/** So many claims go into one transaction: half the time of one an article, and little is lost when it fails. */
const claimsAtOnce = 500;

/**
 * Articles in their order, as many together as make one transaction; a large one stays by itself, and so does one that
 * is a new version of another.
 */
function inTransactions(readings: readonly Reading[]): Reading[][] {
  const groups: Reading[][] = [];
  const urlOf = ({ article }: Reading): unknown => article?.properties.url ?? article?.id;
  let room = 0;
  for (const reading of readings) {
    const group = groups.at(-1);
    room -= reading.claims.length;
    const isVersion = group?.some((each) => urlOf(each) === urlOf(reading));
    if (group && room >= 0 && !isVersion) group.push(reading);
    else {
      groups.push([reading]);
      room = claimsAtOnce - reading.claims.length;
    }
  }
  return groups;
}

/** Checks each source against what is stored, all reference data, and the articles before it: their order is that of storing. */
function checkInOrder(
  model: Model,
  sources: readonly SourceFiles[],
  stored: ReadonlySet<string>,
  mention: (id: string) => void = () => undefined,
): ReturnType<typeof checkReading>[] {
  const known = new Set([...stored, ...sources.filter(({ article }) => !article).flatMap(idsOf)]);
  return sources.map((source) => {
    for (const id of idsOf(source)) known.add(id);
    return checkReading(model, source, (id) => {
      mention(id);
      return known.has(id) ? typeOfId(id) : undefined;
    });
  });
}

/**
 * Reads, checks and stores what lies at the paths: article folders, reference files or folders of them.
 * Checks everything before it stores anything. A source whose bytes are loaded already is left alone.
 * `report` gets a line for every source that is stored.
 */
export async function loadSources(
  graph: Graph,
  model: Model,
  paths: readonly string[],
  report: (line: string) => void = () => undefined,
): Promise<LoadReport> {
  const statements = readStatements('write');
  const sources = readSources(paths, deriveInputs(model));
  const mentioned = new Set<string>();
  checkInOrder(model, sources, new Set(), (id) => mentioned.add(id));
  const stored = new Set(await knownIds(graph, [...mentioned]));
  const checked = checkInOrder(model, sources, stored);
  const problems = checked.flatMap((each) => each.problems);
  if (problems.length > 0) return { loaded: [], unchanged: [], problems };

  const present = new Map(
    (await graph.read(statement(statements, 'loaded.source'))).map((row) => [
      row.get('id') as string,
      row.get('hash') as string,
    ]),
  );
  const readings = checked.flatMap(({ reading }): Reading[] => (reading ? [reading] : []));
  const changed = readings.filter(({ source, hash }) => present.get(source) !== hash);
  // Reference data is one transaction, since its files name one another.
  const groups = [
    changed.filter(({ article }) => !article),
    ...inTransactions(changed.filter(({ article }) => article)),
  ].filter((group) => group.length > 0);
  const loaded = [];
  for (const group of groups) {
    await loadReadings(graph, statements, model, group);
    for (const { source, claims } of group) {
      const facts = new Set(claims.map(({ fact }) => fact)).size;
      report(`${source}: ${String(claims.length)} claims on ${String(facts)} facts loaded, 0 refused`);
      loaded.push({ source, claims: claims.length, facts });
    }
  }
  return {
    loaded,
    unchanged: readings.filter((each) => !changed.includes(each)).map(({ source }) => source),
    problems,
  };
}
