import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { unpackReading } from '../packReading.ts';
import type { Reading } from '../reading.ts';
import type { Decision } from './decision.ts';

/** What the files of loaded sources say, whatever was decided. Takes the ids of sources and the addresses of articles. */
export async function keptReadings(
  run: Run,
  asked: { sources: readonly string[]; urls?: readonly string[] },
): Promise<Reading[]> {
  const rows = await run(statement('internal/kept.readings'), { urls: [], ...asked });
  return rows.map((row) => unpackReading(row.get('reading') as string));
}

/** The loaded sources that a decision about what their files say changes: its own, or another version of the article. */
export const sourcesOf = (run: Run, { source, anchor }: Decision): Promise<Reading[]> =>
  keptReadings(run, { sources: source === null ? [] : [source], urls: [anchor?.url ?? []].flat() });
