import type { Run } from '../graph/openGraph.ts';
import { type Statements, statement } from '../graph/readStatements.ts';
import { type StoredName, settleEntity } from './settleEntity.ts';

/** Computes what entities show from their names and claims, and stores it. */
export async function settleEntities(
  run: Run,
  statements: Statements,
  ids: readonly string[],
): Promise<void> {
  const found = await run(statement(statements, 'said.of.entities'), { ids });
  const rows = found.map((row) => ({
    id: row.get('id') as string,
    properties: settleEntity(row.get('names') as StoredName[], row.get('articleClaims') as number),
  }));
  await run(statement(statements, 'settle.entities'), { rows });
}
