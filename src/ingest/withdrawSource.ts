import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Touched } from './settleGraph.ts';
import { withdrawClaims } from './storeClaims.ts';
import { storeSameAs, withdrawNames } from './storeNames.ts';

/** Withdraws a whole source: claims, names and an article's text. Its `sameAs` count until the graph is rewired. */
export async function withdrawSource(run: Run, source: string): Promise<Touched[]> {
  const rows = await run(statement('internal/present.claims'), { sources: [source] });
  const withdrawn = await withdrawClaims(
    run,
    rows.map((row) => row.get('id') as string),
  );
  const renamed = await withdrawNames(run, [{ source, names: [], entities: [] }]);
  await storeSameAs(run, [{ source }]);
  await run(statement('write/withdraw.article'), { id: source });
  await run(statement('write/unmark.source'), { id: source });
  return [withdrawn, renamed];
}
