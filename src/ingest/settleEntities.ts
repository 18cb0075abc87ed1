import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Properties } from './reading.ts';
import { spokenName } from './spokenName.ts';
import { type Reference, type StoredName, borrowedName, settleEntity } from './settleEntity.ts';

/** An entity's inputs, and its stored state. */
interface Said {
  id: string;
  type: string;
  name: string | null;
  aliases: readonly string[] | null;
  names: readonly StoredName[];
  /** Names from proposals only. */
  proposedNames: readonly StoredName[];
  codes: readonly Properties[];
  articleClaims: number;
  /** Whether any claim refers to it. */
  isMeant: boolean;
  /** Whether a claim other than a proposal refers to it. */
  isClaimed: boolean;
  wasProposed: boolean;
}

/** Whether only proposals need an entity: it then has the label `Proposed` instead of its type's, and is in no list. */
export const isOnlyProposed = ({
  names,
  codes,
  isClaimed,
}: {
  names: readonly unknown[];
  codes: readonly unknown[];
  isClaimed: boolean;
}): boolean => names.length === 0 && codes.length === 0 && !isClaimed;

/** Computes entities from names, codes and claims; unnamed ones borrow a name. By id. */
export async function computeEntities(
  run: Run,
  ids: readonly string[],
): Promise<{ settled: Map<string, Properties>; borrowed: ReturnType<typeof borrowedName>[]; said: Said[] }> {
  const said = (await run(statement('internal/said.of.entities'), { ids })).map(
    (row) => row.toObject() as unknown as Said,
  );
  const namesOf = (each: Said): readonly StoredName[] =>
    isOnlyProposed(each) ? each.proposedNames : each.names;
  const nameless = said.filter((each) => namesOf(each).length === 0 && each.isMeant).map(({ id }) => id);
  const rows =
    nameless.length === 0 ? [] : await run(statement('internal/references.to.entities'), { ids: nameless });
  const borrowed = rows.map((row) => borrowedName(row.toObject() as unknown as Reference));
  const lent = new Map(
    borrowed.map(({ entity, properties }) => [entity, properties as unknown as StoredName]),
  );
  const settled = said.map((each) => {
    const { id, type, codes, articleClaims } = each;
    const own = lent.get(id);
    return [id, { type, ...settleEntity(own ? [own] : namesOf(each), codes, articleClaims) }] as const;
  });
  const proposed = new Set(said.filter(isOnlyProposed).map(({ id }) => id));
  // Entities that only proposals need cannot be found by name.
  return {
    settled: new Map(settled),
    borrowed: borrowed.filter(({ entity }) => !proposed.has(entity)),
    said,
  };
}

/** An entity's name in titles. */
const spoken = ({ name, aliases }: { name?: unknown; aliases?: unknown }): string =>
  spokenName((name ?? '') as string, (aliases ?? []) as readonly string[]);

/** Computes and stores entities. Returns the ids of those whose name in titles changed. */
export async function settleEntities(run: Run, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await run(statement('write/delete.borrowed'), { ids });
  await run(statement('write/count.names'), { ids });
  const { settled, borrowed, said } = await computeEntities(run, ids);
  if (borrowed.length > 0)
    await run(statement('write/merge.names'), { rows: borrowed.map((row) => ({ ...row, source: null })) });
  const rows = [...settled].map(([id, properties]) => ({ id, properties }));
  await run(statement('write/settle.entities'), { rows });
  const labels = said.flatMap((each) => {
    const { id, type, wasProposed } = each;
    const isProposed = isOnlyProposed(each);
    return isProposed || wasProposed ? [{ id, type, label: isProposed ? 'Proposed' : type }] : [];
  });
  if (labels.length > 0) await run(statement('write/label.entities'), { rows: labels });
  return said.flatMap(({ id, ...before }) => (spoken(before) === spoken(settled.get(id) ?? {}) ? [] : [id]));
}
