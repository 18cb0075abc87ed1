import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Properties, Reading } from './reading.ts';
import type { Touched } from './settleGraph.ts';

/** The id of a source's codes for an entity. */
export const idOfCodes = (source: string, entity: string): string => `Codes:${entity}/${source}`;

/** The codes in sources, by entity. */
export const codesOf = (
  readings: readonly Pick<Reading, 'source' | 'entities'>[],
): { id: string; source: string; entity: string; properties: Properties }[] =>
  readings.flatMap(({ source, entities }) =>
    entities
      .filter(({ properties }) => Object.values(properties).some((value) => value !== null))
      .map(({ id, properties }) => ({ id: idOfCodes(source, id), source, entity: id, properties })),
  );

/** Deletes names and codes that sources no longer give. */
export async function withdrawNames(
  run: Run,
  readings: readonly Pick<Reading, 'source' | 'names' | 'entities'>[],
): Promise<Touched> {
  // Names from proposals are stored again each time; settling their entities decides whether they count.
  const rows = readings.map(({ source, names }) => ({
    source,
    kept: names.flatMap(({ id, claims }) => (claims ? [] : [id])),
  }));
  const codes = readings.map((each) => ({
    source: each.source,
    kept: codesOf([each]).map(({ id }) => id),
  }));
  const gone = [
    ...(await run(statement('write/delete.names'), { rows })),
    ...(await run(statement('write/delete.codes'), { rows: codes })),
  ];
  return { facts: [], entities: gone.map((row) => row.get('entity') as string) };
}

/** Stores `sameAs` statements, and deletes those that sources no longer make. */
export async function storeSameAs(
  run: Run,
  readings: readonly Pick<Reading, 'source' | 'sameAs'>[],
): Promise<void> {
  const kept = readings.map(({ source, sameAs = [] }) => ({ source, kept: sameAs.map(({ id }) => id) }));
  await run(statement('write/delete.same.as'), { rows: kept });
  const rows = readings.flatMap(({ source, sameAs = [] }) => sameAs.map((each) => ({ ...each, source })));
  if (rows.length > 0) await run(statement('write/merge.same.as'), { rows });
}
