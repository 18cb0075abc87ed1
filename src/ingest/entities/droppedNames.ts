import { nameKey } from '../../model/nameKey.ts';
import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { refuse } from '../claims/refusal.ts';
import type { State } from '../decisions/decision.ts';
import { keptReadings } from '../decisions/keptReadings.ts';
import type { NameRow, Reading } from '../reading.ts';
import { decidedEntities } from './decidedEntities.ts';

/** A name from a source that a curator dropped. */
export interface DroppedName {
  text: string;
  source: string;
}

/** The names from sources that a decision drops. */
const droppedIn = (state: State): readonly DroppedName[] =>
  (state as { dropped?: readonly DroppedName[] } | null | undefined)?.dropped ?? [];

/** The names of an entity to drop, with their sources. Throws DATA_INVALID for a name it does not have, and if none would be left. */
export async function findDropped(run: Run, id: string, words: readonly string[]): Promise<DroppedName[]> {
  const rows = await run(statement('internal/names.of.entity'), { id });
  const names = rows.map((row) => row.toObject() as DroppedName & { key: string });
  const keys = new Set(words.map(nameKey));
  const strange = words.find((each) => !names.some(({ key }) => key === nameKey(each)));
  const shown = [...new Set(names.map(({ text }) => text))].join(', ');
  if (strange !== undefined)
    throw refuse('drop', `must be names of ${id} (${shown}), but "${strange}" is none`);
  if (words.length > 0 && names.every(({ key }) => keys.has(key)))
    throw refuse('drop', `must leave ${id} a name: give it another first`);
  return names.flatMap(({ key, text, source }) => (keys.has(key) ? [{ text, source }] : []));
}

/** Whether a name of a source is dropped. */
const isAmong = (
  dropped: readonly DroppedName[],
  source: string,
  { properties: { text } }: NameRow,
): boolean =>
  dropped.some((each) => each.source === source && nameKey(each.text) === nameKey(text as string));

/** The names from files that decisions drop, by entity. Takes the ids of entities. */
async function droppedOf(run: Run, ids: readonly string[]): Promise<Map<string, readonly DroppedName[]>> {
  const rows = ids.length === 0 ? [] : await run(statement('internal/names.dropped'), { ids });
  return new Map(
    rows.map((row) => [row.get('id') as string, droppedIn(JSON.parse(row.get('after') as string) as State)]),
  );
}

/** Readings without the names that decisions drop. */
export async function withoutDropped(run: Run, readings: readonly Reading[]): Promise<Reading[]> {
  const ofFiles = readings.filter(({ source }) => source !== decidedEntities);
  const ids = [...new Set(ofFiles.flatMap(({ names }) => names.map(({ entity }) => entity)))];
  const dropped = await droppedOf(run, ids);
  if (dropped.size === 0) return [...readings];
  return readings.map((reading) => ({
    ...reading,
    names: reading.names.filter((name) => !isAmong(dropped.get(name.entity) ?? [], reading.source, name)),
  }));
}

/** The names from a source's files that decisions drop. */
export async function droppedFrom(run: Run, source: string): Promise<NameRow[]> {
  if ((await run(statement('internal/decisions.dropping'), { source })).length === 0) return [];
  const names = (await keptReadings(run, { sources: [source] })).flatMap((reading) => reading.names);
  const dropped = await droppedOf(run, [...new Set(names.map(({ entity }) => entity))]);
  return names.filter((name) => isAmong(dropped.get(name.entity) ?? [], source, name));
}

/** The sources whose names are dropped, which must be reloaded when the decisions change. */
export function readingsWithDropped(run: Run, states: readonly State[]): Promise<Reading[]> {
  const sources = [...new Set(states.flatMap(droppedIn).map(({ source }) => source))];
  return sources.length === 0 ? Promise.resolve([]) : keptReadings(run, { sources });
}
