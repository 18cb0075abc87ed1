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
import { loadOrRefuse } from './load.ts';
import { openDocuments } from './openDocuments.ts';
import { readPrecision } from './precisionTable.ts';
import { makeReader, readDocument, writeRead } from './readDocument.ts';
import { tell } from './withGraph.ts';

/** Who asks is answered within this: a service gives up an answer after eight seconds. */
const answerWithinMs = 6_000;

/** An engine that nobody used for so long is closed: it takes 1 GB of memory. */
const idleMs = 300_000;

/** The folder of an article among the service's own; throws BAD_USER_INPUT where it has none. */
function folderOf(articles: string, article: string): string {
  const folder = ownFolder(articles, article);
  if (folder !== null) return folder;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `\`article\` must be one whose folder, ${slugOfId(article)}, lies among this service's own articles (ENTENTE_ARTICLES), but "${article}" is not: run npx entente read on its folder, and load it.`,
  );
}

async function readOnce(
  graph: Graph,
  model: Model,
  { config, engine }: { config: Pick<Config, 'homes' | 'articles'>; engine: OpenEngine },
  article: string,
): Promise<void> {
  const folder = folderOf(config.articles, article);
  const known = await namesOf(graph);
  const precision = readPrecision(config);
  const reader = makeReader(config.articles, {}, { engine, known, model, precision });
  for await (const opened of openDocuments(folder, false)) {
    const read = await readDocument(opened, reader);
    if ('unread' in read) throw new ExpectedError('DATA_INVALID', `${article} was not read: ${read.unread}`);
    if ('reading' in read) writeRead(read, reader);
  }
  const { removed } = await loadOrRefuse(graph, model, [folder], () => undefined);
  if (removed.length > 0)
    throw new ExpectedError('BAD_USER_INPUT', `${article} was removed: undo that, then read it.`);
}

/**
 * Makes what reads an article of the service's own folder by its id, and stores what it proposes. The engine must have been
 * downloaded, which takes minutes: else it throws ENGINE_MISSING. What takes long goes on after whoever asked was told
 * so, with DEADLINE_EXCEEDED; who asks again meanwhile waits for the same.
 */
export function articleReader(
  graph: Graph,
  model: Model,
  config: Pick<Config, 'homes' | 'javaHome' | 'articles'>,
): (article: string) => Promise<void> {
  const going = new Map<string, Promise<void>>();
  let engine: Promise<OpenEngine> | undefined;
  let idle: NodeJS.Timeout | undefined;
  const start = async (article: string): Promise<void> => {
    engine ??= annotateCached(config, tell, 1, () => engineIfThere(config));
    const opened = await engine;
    clearTimeout(idle);
    try {
      await readOnce(graph, model, { config, engine: opened }, article);
    } finally {
      going.delete(article);
      idle = setTimeout(() => void opened.close(), idleMs).unref();
    }
  };
  return async (article) => {
    const reading = going.get(article) ?? start(article);
    going.set(article, reading);
    const patience = new AbortController();
    const late = sleep(answerWithinMs, true, { signal: patience.signal, ref: false }).catch(() => false);
    const isLate = await Promise.race([reading.then(() => false), late]).finally(() => {
      patience.abort();
    });
    if (!isLate) return;
    reading.catch((error: unknown) => {
      tell(`Reading ${article} failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    throw new ExpectedError(
      'DEADLINE_EXCEEDED',
      `Reading ${article} takes longer than ${String(answerWithinMs / 1000)} seconds and goes on: ask for its proposals in a minute.`,
    );
  };
}
