import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import { engineIfThere } from '../embedded/language/prepareEngine.ts';
import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';
import { namesOf } from '../ingest/add/namesOf.ts';
import { ownFolder } from '../ingest/add/ownFolder.ts';
import { slugOfId } from '../model/partsOfId.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { type Readers, languageModelFor } from './languageModel.ts';
import { loadOrRefuse } from './load.ts';
import { openDocuments } from './openDocuments.ts';
import { readPrecision } from './precisionTable.ts';
import { makeReader, readDocument, writeRead } from './readDocument.ts';
import { log } from './withGraph.ts';

/** How long a caller waits: the service times out after eight seconds. */
const answerWithinMs = 6_000;

/** An idle engine is closed after this time: it takes 1 GB of memory. */
const idleMs = 300_000;

/** The folder of an article of the service's own; throws BAD_USER_INPUT if it has none. */
function folderOf(articles: string, article: string): string {
  const folder = ownFolder(articles, article);
  if (folder !== null) return folder;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `\`article\` must be one whose folder, ${slugOfId(article)}, lies among this service's own articles (ENTENTE_ARTICLES), but "${article}" is not: run npx entente read on its folder, and load it.`,
  );
}

type ReaderConfig = Pick<Config, 'homes' | 'javaHome' | 'articles' | 'reader'>;

/** Which article is to be read, and by whom. */
interface Asked {
  article: string;
  readers: Readers;
}

async function readOnce(
  graph: Graph,
  model: Model,
  { config, engine }: { config: ReaderConfig; engine: OpenEngine },
  { article, readers }: Asked,
): Promise<void> {
  const folder = folderOf(config.articles, article);
  const languageModel = await languageModelFor(
    readers,
    config.reader,
    `\`readers: ${readers.toUpperCase()}\``,
  );
  const known = await namesOf(graph);
  const precision = readPrecision(config);
  const reader = makeReader(
    config.articles,
    { with: readers },
    { engine, known, model, precision, languageModel },
  );
  for await (const opened of openDocuments(folder, false)) {
    const read = await readDocument(opened, reader);
    if ('unread' in read) throw new ExpectedError('DATA_INVALID', `${article} was not read: ${read.unread}`);
    if ('reading' in read) writeRead(read, reader);
  }
  const { removed } = await loadOrRefuse(graph, model, [folder], () => undefined);
  if (removed.length > 0)
    throw new ExpectedError('BAD_USER_INPUT', `${article} was removed: undo that, then read it.`);
}

/** Waits for a reading at most `withinMs`, then throws DEADLINE_EXCEEDED. The reading goes on, and logs its failure. */
async function waitFor(reading: Promise<void>, article: string, withinMs: number): Promise<void> {
  const patience = new AbortController();
  const late = sleep(withinMs, true, { signal: patience.signal, ref: false }).catch(() => false);
  const isLate = await Promise.race([reading.then(() => false), late]).finally(() => {
    patience.abort();
  });
  if (!isLate) return;
  reading.catch((error: unknown) => {
    log(`Reading ${article} failed: ${error instanceof Error ? error.message : String(error)}`);
  });
  throw new ExpectedError(
    'DEADLINE_EXCEEDED',
    `Reading ${article} takes longer than ${String(withinMs / 1000)} seconds and continues: query its proposals in a minute.`,
  );
}

/**
 * Makes the function that reads an article of the service's own folder by id, with given readers (an enum value of the SDL),
 * and stores its proposals. It throws ENGINE_MISSING unless the engine was downloaded before, which takes minutes. A long
 * reading goes on after its caller got DEADLINE_EXCEEDED; the same call meanwhile waits for it, and other readers of the
 * article come after it.
 */
export function articleReader(
  graph: Graph,
  model: Model,
  config: ReaderConfig,
  withinMs = answerWithinMs,
): (article: string, readers: string) => Promise<void> {
  const going = new Map<string, { readers: Readers; reading: Promise<void> }>();
  let engine: Promise<OpenEngine> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const start = async (asked: Asked): Promise<void> => {
    engine ??= annotateCached(config, log, 1, () => engineIfThere(config));
    const opened = await engine;
    clearTimeout(idle);
    try {
      await readOnce(graph, model, { config, engine: opened }, asked);
    } finally {
      idle = setTimeout(() => void opened.close(), idleMs).unref();
    }
  };
  const readingOf = (asked: Asked): Promise<void> => {
    const { article, readers } = asked;
    const before = going.get(article);
    if (before?.readers === readers) return before.reading;
    const reading = (before?.reading ?? Promise.resolve()).catch(() => undefined).then(() => start(asked));
    const mine = { readers, reading };
    going.set(article, mine);
    const end = (): void => {
      if (going.get(article) === mine) going.delete(article);
    };
    reading.then(end, end);
    return reading;
  };
  return (article, readers) =>
    waitFor(readingOf({ article, readers: readers.toLowerCase() as Readers }), article, withinMs);
}
