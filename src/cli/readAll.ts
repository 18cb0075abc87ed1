import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../model/counted.ts';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import type { fetchDocument } from '../ingest/add/fetchDocument.ts';
import type { OpenedDocument } from '../ingest/add/openDocument.ts';
import { reportProgress } from '../ingest/reportProgress.ts';
import { readModel } from '../model/readModel.ts';
import { type Tier, describeTiers } from '../reading/confidence.ts';
import { describeHeard } from '../reading/model/readAnswer.ts';
import type { TextReading } from '../reading/readText.ts';
import { namesIfThere } from './knownNames.ts';
import { languageModelFor } from './languageModel.ts';
import { mapInOrder } from './mapInOrder.ts';
import { openDocuments } from './openDocuments.ts';
import { readPrecision } from './precisionTable.ts';
import type { ReadOptions } from './read.ts';
import {
  type ReadDocument,
  type Reader,
  makeReader,
  proposalsOf,
  readDocument,
  shortName,
  writeRead,
} from './readDocument.ts';
import { print, log } from './withGraph.ts';

async function* openAll(
  sources: readonly string[],
  mayFetch: boolean,
  fetched?: typeof fetchDocument,
): AsyncGenerator<OpenedDocument> {
  for (const source of sources) yield* openDocuments(source, mayFetch, fetched);
}

function tellReading(name: string, { account, proposals, heard }: TextReading, path: string): void {
  const silent = account.filter((each) => each.proposals === 0);
  const why = (reason: string): number => silent.filter((each) => each.why === reason).length;
  const foreign = silent.find((each) => each.why?.startsWith('not read'))?.why;
  const reasons =
    foreign ??
    `${String(why('no-name'))} name nothing, ${String(why('no-frame'))} say nothing that the reader knows`;
  const model = heard ? `; ${describeHeard(heard)}` : '';
  print(
    `${name}: ${counted(proposals.length, 'proposal')} from ${counted(account.length, 'sentence')} (${reasons}${model}): ${path}`,
  );
}

/** Writes or prints a reading. Returns the number of proposals in each tier. */
function deliver(read: ReadDocument, reader: Reader): Readonly<Record<Tier, number>> {
  const name = shortName(read.name);
  if (!reader.options.json) {
    const { path, counts } = writeRead(read, reader);
    tellReading(name, read.reading, path);
    return counts;
  }
  const { entities, quotations, account, heard } = read.reading;
  const { proposed, counts } = proposalsOf(read, reader, `Article:${name}`);
  print(JSON.stringify({ name, language: read.document.language, named: entities, quotations, account, ...(heard && { heard }), ...proposed })); // prettier-ignore
  return counts;
}

/** Lists unread texts with the reason in one file, overwritten by each run. */
function openQuarantine(parent: string, isWritten: boolean): (name: string, why: string) => void {
  const path = join(parent, 'unread.jsonl');
  if (isWritten) rmSync(path, { force: true });
  return (name, why) => {
    log(`${name}: not read. ${why}`);
    if (!isWritten) return;
    mkdirSync(parent, { recursive: true });
    appendFileSync(path, `${JSON.stringify({ name, why })}\n`);
  };
}

/**
 * Reads all documents, several in parallel, and writes or prints the results in order. Skips documents that the same reader has
 * already read, so that an interrupted run can be repeated. Returns the number of unread documents.
 */
export async function readAll(
  sources: readonly string[],
  parent: string,
  options: ReadOptions,
  open: () => Promise<OpenEngine> = () => annotateCached(readConfig(), log, options.workers),
  fetched?: typeof fetchDocument,
): Promise<number> {
  const readers = options.with ?? 'rules';
  const languageModel = await languageModelFor(readers, readConfig().reader, `--with ${readers}`);
  const engine = await open();
  const known = options.graph ? await namesIfThere() : [];
  const precision = readPrecision(readConfig());
  const reader = makeReader(parent, options, { engine, known, model: readModel(), precision, languageModel });
  const refuse = openQuarantine(parent, !options.json);
  const progress = reportProgress(log);
  const tiers = { sure: 0, review: 0, weak: 0 };
  let [unread, before, done] = [0, 0, 0];
  try {
    const documents = openAll(sources, options.fetch === true, fetched);
    for await (const read of mapInOrder(documents, options.workers, (each) => readDocument(each, reader))) {
      progress((done += 1));
      if ('before' in read) before += 1;
      else if ('reading' in read) {
        const counts = deliver(read, reader);
        for (const tier of ['sure', 'review', 'weak'] as const) tiers[tier] += counts[tier];
      } else {
        unread += 1;
        refuse(read.name, read.unread);
      }
    }
  } finally {
    await engine.close();
  }
  if (before > 0) log(`Read by this reader before, and left as it is: ${counted(before, 'text')}.`);
  if (tiers.sure + tiers.review + tiers.weak > 0) log(`Proposals: ${describeTiers(tiers, precision)}`);
  return unread;
}
