import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { type StoredName, settleEntity } from './settleEntity.ts';

/** Computes what entities show from their names and claims, and stores it. */
export async function settleEntities(run: Run, ids: readonly string[]): Promise<void> {
  const found = await run(statement('internal/said.of.entities'), { ids });
  const rows = found.map((row) => ({
    id: row.get('id') as string,
    properties: settleEntity(row.get('names') as StoredName[], row.get('articleClaims') as number),
  }));
  await run(statement('write/settle.entities'), { rows });
}
