import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Properties } from './reading.ts';
import { spokenName } from './spokenName.ts';
import { type Reference, type StoredName, borrowedName, settleEntity } from './settleEntity.ts';

/** What an entity is computed from, and its stored state. */
interface Said {
  id: string;
  type: string;
  name: string | null;
  aliases: readonly string[] | null;
  names: readonly StoredName[];
  codes: readonly Properties[];
  articleClaims: number;
  /** Whether any claim refers to it. */
  isMeant: boolean;
}

/** Computes entities from names, codes and claims; unnamed ones borrow a name. By id. */
export async function computeEntities(
  run: Run,
  ids: readonly string[],
): Promise<{ settled: Map<string, Properties>; borrowed: ReturnType<typeof borrowedName>[]; said: Said[] }> {
  const said = (await run(statement('internal/said.of.entities'), { ids })).map(
    (row) => row.toObject() as unknown as Said,
  );
  const nameless = said.filter(({ names, isMeant }) => names.length === 0 && isMeant).map(({ id }) => id);
  const rows =
    nameless.length === 0 ? [] : await run(statement('internal/references.to.entities'), { ids: nameless });
  const borrowed = rows.map((row) => borrowedName(row.toObject() as unknown as Reference));
  const lent = new Map(
    borrowed.map(({ entity, properties }) => [entity, properties as unknown as StoredName]),
  );
  const settled = said.map(({ id, type, names, codes, articleClaims }) => {
    const own = lent.get(id);
    return [id, { type, ...settleEntity(own ? [own] : names, codes, articleClaims) }] as const;
  });
  return { settled: new Map(settled), borrowed, said };
}

/** An entity's name in titles. */
const spoken = ({ name, aliases }: { name?: unknown; aliases?: unknown }): string =>
  spokenName((name ?? '') as string, (aliases ?? []) as readonly string[]);

/** Computes and stores entities. Gives the ids of those whose name in titles changed. */
export async function settleEntities(run: Run, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await run(statement('write/delete.borrowed'), { ids });
  const { settled, borrowed, said } = await computeEntities(run, ids);
  if (borrowed.length > 0)
    await run(statement('write/merge.names'), { rows: borrowed.map((row) => ({ ...row, source: null })) });
  const rows = [...settled].map(([id, properties]) => ({ id, properties }));
  await run(statement('write/settle.entities'), { rows });
  return said.flatMap(({ id, ...before }) => (spoken(before) === spoken(settled.get(id) ?? {}) ? [] : [id]));
}
