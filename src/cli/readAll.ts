import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import { type ArticleDocument, hashOfText } from '../ingest/add/document.ts';
import { type Shelf, openShelf } from '../ingest/add/writeArticle.ts';
import { tellProgress } from '../ingest/tellProgress.ts';
import type { Model } from '../model/buildModel.ts';
import { readModel } from '../model/readModel.ts';
import { type PrecisionTable, type Tier, applyTiers, describeTiers } from '../reading/confidence.ts';
import { languageOf } from '../reading/languageOf.ts';
import { type NameTables, hashOfNames } from '../reading/nameTables.ts';
import { type ProposedFacts, proposeFacts } from '../reading/proposeFacts.ts';
import { readForeign } from '../reading/readForeign.ts';
import { readNames } from '../reading/readNames.ts';
import { type TextReading, readText, readerVersion } from '../reading/readText.ts';
import { setOffDatelines } from '../reading/setOffDatelines.ts';
import { unreadable } from '../reading/unreadable.ts';
import { namesIfThere } from './knownNames.ts';
import { mapInOrder } from './mapInOrder.ts';
import { type OpenedDocument, openDocuments } from './openDocuments.ts';
import { readPrecision } from './precisionTable.ts';
import type { ReadOptions } from './read.ts';
import { print, tell } from './withGraph.ts';
import { findRead, writeProposals } from './writeProposals.ts';

interface Reader {
  engine: OpenEngine;
  tables: NameTables;
  model: Model;
  shelf: Shelf;
  precision: PrecisionTable;
  /** How many proposals of all texts are in each tier. */
  tiers: Record<Tier, number>;
  /** What read a text that was published on that day: it stands in what is written. */
  stampOf: (published: string | undefined) => string;
}

/** A document that was read, that was read before, or that was not, and why. */
type Read =
  | { name: string; unread: string }
  | { name: string; before: string }
  | {
      name: string;
      document: ArticleDocument;
      bytes: Uint8Array;
      published: string | undefined;
      reading: TextReading;
    };

async function* openAll(sources: readonly string[], mayFetch: boolean): AsyncGenerator<OpenedDocument> {
  for (const source of sources) yield* openDocuments(source, mayFetch);
}

const dayOf = (document: ArticleDocument, options: ReadOptions): string | undefined =>
  document.published?.value ?? options.published;

async function readOne(opened: OpenedDocument, reader: Reader, options: ReadOptions): Promise<Read> {
  if ('refused' in opened) return { name: opened.name, unread: opened.refused };
  const { raw, document } = opened;
  const { name } = raw;
  const { text } = document;
  const published = dayOf(document, options);
  const before = options.json ? null : findRead(reader.shelf, text, reader.stampOf(published));
  if (before) return { name, before };
  const language = languageOf(text, document.language ?? options.language);
  const read = { name, document: { ...document, language }, bytes: raw.bytes, published };
  if (language !== 'en') return { ...read, reading: readForeign(text, language, reader.tables) };
  const problem = unreadable(text);
  if (problem) return { name, unread: problem };
  const annotation = await reader.engine.annotate(setOffDatelines(text));
  if ('unread' in annotation) return { name, unread: annotation.unread };
  const { model } = reader;
  return { ...read, reading: readText(text, annotation, reader.tables, { model, published }) };
}

function tellReading(name: string, { account, proposals }: TextReading, path: string): void {
  const silent = account.filter((each) => each.proposals === 0);
  const why = (reason: string): number => silent.filter((each) => each.why === reason).length;
  const foreign = silent.find((each) => each.why?.startsWith('not read'))?.why;
  const reasons =
    foreign ?? `${String(why('no-name'))} name nothing, ${String(why('no-frame'))} tell of no known fact`;
  print(
    `${name}: ${String(proposals.length)} proposals from ${String(account.length)} sentences (${reasons}): ${path}`,
  );
}

function deliver(
  read: Exclude<Read, { unread: string } | { before: string }>,
  reader: Reader,
  options: ReadOptions,
): void {
  const { document, published, reading, bytes } = read;
  const name = basename(read.name, extname(read.name));
  const { model, engine } = reader;
  const propose = (article: string): ProposedFacts => {
    const all = proposeFacts(reading, {
      model,
      article,
      text: document.text,
      published,
      engine: engine.version,
    });
    const { proposed, counts } = applyTiers(all, reader.precision, {
      ...options,
      inFull: options.json === true,
    });
    for (const tier of ['sure', 'review', 'weak'] as const) reader.tiers[tier] += counts[tier];
    return proposed;
  };
  if (options.json) {
    const { entities, quotations, account } = reading;
    print(JSON.stringify({ name, language: document.language, named: entities, quotations, account, ...propose(`Article:${name}`) })); // prettier-ignore
    return;
  }
  const dated =
    published && !document.published ? { value: published, printed: published } : document.published;
  const given = { document: { ...document, published: dated }, bytes, name: read.name };
  const { shelf } = reader;
  const path = writeProposals(model, given, propose, { shelf, stamp: reader.stampOf(published) });
  tellReading(name, reading, path);
}

/** Texts that were not read are listed with the reason in one file, anew by each run. */
function openQuarantine(parent: string, isWritten: boolean): (name: string, why: string) => void {
  const path = join(parent, 'unread.jsonl');
  if (isWritten) rmSync(path, { force: true });
  return (name, why) => {
    tell(`${name}: not read. ${why}`);
    if (!isWritten) return;
    mkdirSync(parent, { recursive: true });
    appendFileSync(path, `${JSON.stringify({ name, why })}\n`);
  };
}

/**
 * Reads all documents, so many at a time, and writes or prints what was read in the order of the documents. What the same
 * reader has read before is not read again, so that a run that was stopped can be run again. Returns how many were not read.
 */
export async function readAll(
  sources: readonly string[],
  parent: string,
  options: ReadOptions,
  open: () => Promise<OpenEngine> = () => annotateCached(readConfig(), tell, options.workers),
): Promise<number> {
  const engine = await open();
  const tables = readNames(options.graph ? await namesIfThere() : []);
  const names = hashOfNames(tables);
  const precision = readPrecision(readConfig());
  const measured = hashOfText(JSON.stringify(precision)).slice(0, 8);
  const tiered = `${options.weak ? ', weak too' : ''}${options.acceptSure ? ', sure accepted' : ''}`;
  const reader: Reader = {
    engine,
    tables,
    model: readModel(),
    shelf: openShelf(parent),
    precision,
    tiers: { sure: 0, review: 0, weak: 0 },
    stampOf: (published) =>
      `reader@${readerVersion} (${engine.version}), names ${names}, precision ${measured}, published ${published ?? 'unknown'}${tiered}`,
  };
  const refuse = openQuarantine(parent, !options.json);
  const progress = tellProgress(tell);
  let [unread, before, done] = [0, 0, 0];
  try {
    const documents = openAll(sources, options.fetch === true);
    for await (const read of mapInOrder(documents, options.workers, (each) =>
      readOne(each, reader, options),
    )) {
      progress((done += 1));
      if ('before' in read) before += 1;
      else if ('reading' in read) deliver(read, reader, options);
      else {
        unread += 1;
        refuse(read.name, read.unread);
      }
    }
  } finally {
    await engine.close();
  }
  if (before > 0) tell(`${String(before)} texts were read by this reader before, and stay as they are.`);
  const { tiers } = reader;
  if (tiers.sure + tiers.review + tiers.weak > 0) tell(`Proposals: ${describeTiers(tiers, precision)}`);
  return unread;
}
