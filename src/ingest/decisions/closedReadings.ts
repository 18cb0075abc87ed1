import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { unpackReading } from '../packReading.ts';
import type { Reading } from '../reading.ts';

/** What the files say of those articles that only editors may know of. */
export async function closedReadings(run: Run, ids: readonly string[]): Promise<Reading[]> {
  const rows = await run(statement('internal/closed.readings'), { ids });
  return rows.map((row) => unpackReading(row.get('reading') as string));
}
