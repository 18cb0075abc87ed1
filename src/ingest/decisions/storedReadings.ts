import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Reading } from '../reading.ts';

/**
 * Sources as they are stored, as far as decisions need them: the words and reviews of their claims, of articles text and
 * publication date. Those that are not loaded are left out.
 */
export async function storedReadings(
  run: Run,
  asked: { sources: readonly string[]; urls: readonly string[] },
): Promise<Reading[]> {
  const rows = await run(statement('internal/sources.as.stored'), { ...asked });
  return rows.map((row) => ({
    hash: '',
    sentences: [],
    unclaimed: [],
    entities: [],
    names: [],
    ...(row.toObject() as unknown as Pick<Reading, 'source' | 'claims' | 'article'>),
  }));
}
