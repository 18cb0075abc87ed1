import type { Run } from '../neo4j/openGraph.ts';
import { statement } from '../neo4j/readStatements.ts';
import { access, closed } from './decisions/access.ts';
import type { Decision } from './decisions/decision.ts';
import { closedReadings } from './decisions/closedReadings.ts';
import { changeOf } from './decisions/newestOf.ts';
import type { Notice } from './decisions/planSlot.ts';
import { packReading } from './packReading.ts';
import type { Reading } from './reading.ts';
import type { Touched } from './settleGraph.ts';
import { withdrawSource } from './withdrawSource.ts';

/** Who may read a reading's article, by what was decided or else by its file. Takes the log of all sources. Pure. */
const accessOf = (log: readonly Decision[], { source, article }: Reading): unknown => {
  const about = log.filter(({ target }) => target === source);
  return changeOf(access, about)?.after ?? article?.properties.access;
};

/** Whether only editors may know of a reading's article. Takes the log of all sources. Pure. */
export const isClosed = (log: readonly Decision[], reading: Reading): boolean =>
  accessOf(log, reading) === closed;

/** What editors see of an article that is kept apart, as JSON of the type `ClosedArticle`. Pure. */
function toldOf({ source, article, claims }: Reading): string {
  const { headline, publisher, language, url, published, text } = article?.properties ?? {};
  const told = claims.map(({ id, fact, speaker, voice, modality, review, properties }) => {
    const { quote = null, start = null, end = null } = properties;
    return { id, fact, quote, start, end, speaker, voice, modality, review };
  });
  return JSON.stringify({ id: source, headline, publisher, language, url, published, text, claims: told });
}

/**
 * Takes articles that only editors may know of out of what stands, inside a transaction, and keeps what their files say.
 * Takes their readings as files have them and as decisions make them, in the same order. Gives what it touched, and those
 * whose history is still seen: hide it once that is settled.
 */
export async function closeArticles(
  run: Run,
  inFiles: readonly Reading[],
  edited: readonly Reading[],
): Promise<{ touched: Touched[]; seen: Reading[] }> {
  if (inFiles.length === 0) return { touched: [], seen: [] };
  const ids = inFiles.map(({ source }) => source);
  const kept = new Set((await closedReadings(run, ids)).map(({ source }) => source));
  const touched: Touched[] = [];
  for (const id of ids) touched.push(...(await withdrawSource(run, id)));
  const rows = inFiles.map((reading, at) => ({
    id: reading.source,
    reading: packReading(reading),
    told: toldOf(edited[at] ?? reading),
  }));
  await run(statement('write/keep.closed'), { rows });
  return { touched, seen: inFiles.filter(({ source }) => !kept.has(source)) };
}

/** Hides the history of articles that were just closed. */
export async function hideHistory(run: Run, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map(({ source, entities }) => ({
    id: source,
    entities: entities.map(({ id }) => id),
  }));
  if (rows.length > 0) await run(statement('write/hide.history'), { rows });
}

/** Opens those of some articles that were closed: they are about to be loaded. */
export async function openArticles(run: Run, readings: readonly Reading[]): Promise<void> {
  const ids = readings.flatMap(({ article }) => article?.id ?? []);
  if (ids.length > 0) await run(statement('write/open.closed'), { ids });
}

/** What to say of articles that are kept apart. Pure. */
export const tellClosed = (readings: readonly Reading[]): Notice[] =>
  readings.map(({ source }) => ({
    source,
    message: `${source} is kept apart, for editors only (access EDITORS): nothing that it says counts or is found until setAccess opens it`,
    isClosed: true,
  }));
