import { basename, extname } from 'node:path';
import type { LanguageModel } from '../embedded/model/openModel.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import { type ArticleDocument, hashOfText } from '../ingest/add/document.ts';
import type { KnownName } from '../ingest/add/findNames.ts';
import type { OpenedDocument } from '../ingest/add/openDocument.ts';
import { type Shelf, openShelf } from '../ingest/add/writeArticle.ts';
import type { Model } from '../model/buildModel.ts';
import { type PrecisionTable, type Tiered, applyTiers } from '../reading/confidence.ts';
import { askOf, questionVersion } from '../reading/model/askOf.ts';
import { languageOf } from '../reading/languageOf.ts';
import { type NameTables, hashOfNames } from '../reading/nameTables.ts';
import { type ProposedFacts, proposeFacts, rulesReader } from '../reading/proposeFacts.ts';
import { readForeign } from '../reading/readForeign.ts';
import { readNames } from '../reading/readNames.ts';
import { type TextReading, readText, readerVersion } from '../reading/readText.ts';
import { setOffDatelines } from '../reading/setOffDatelines.ts';
import { unreadable } from '../reading/unreadable.ts';
import type { ReadOptions } from './read.ts';
import { findRead, writeProposals } from './writeProposals.ts';

/** The options that affect reading. */
export type HowToRead = Pick<ReadOptions, 'published' | 'language' | 'weak' | 'acceptSure' | 'json' | 'with'>;

/** The readers, and the folder for their output. */
export interface Reader {
  engine: OpenEngine;
  /** Asked too, or alone, as the options say. */
  languageModel?: LanguageModel | undefined;
  tables: NameTables;
  model: Model;
  shelf: Shelf;
  precision: PrecisionTable;
  options: HowToRead;
  /** Describes the reader of a text with that publication date; recorded in the output. */
  stampOf: (published: string | undefined) => string;
}

/** A read document. */
export interface ReadDocument {
  name: string;
  document: ArticleDocument;
  bytes: Uint8Array;
  published: string | undefined;
  reading: TextReading;
}

/** A document that was read, skipped because the same reader had read it, or not read, and why. */
export type Read = ReadDocument | { name: string; unread: string } | { name: string; before: string };

/** A language model's name in its proposals. */
const nameOf = ({ name }: LanguageModel): string => `${name}@${questionVersion}`;

/** Makes a reader with the names of a graph and an output folder. */
export function makeReader(
  parent: string,
  options: HowToRead,
  {
    engine,
    known,
    model,
    precision,
    languageModel,
  }: Pick<Reader, 'engine' | 'model' | 'precision' | 'languageModel'> & { known: readonly KnownName[] },
): Reader {
  const tables = readNames(known);
  const names = hashOfNames(tables);
  const measured = hashOfText(JSON.stringify(precision)).slice(0, 8);
  const asked = languageModel ? `, with ${options.with ?? 'rules'}: ${nameOf(languageModel)}` : '';
  const tiered = `${options.weak ? ', weak too' : ''}${options.acceptSure ? ', sure accepted' : ''}`;
  return {
    engine,
    languageModel,
    tables,
    model,
    shelf: openShelf(parent),
    precision,
    options,
    stampOf: (published) =>
      `reader@${readerVersion} (${engine.version}), names ${names}, precision ${measured}, published ${published ?? 'unknown'}${asked}${tiered}`,
  };
}

/** Reads one document, unless the same reader has read it before and it need not be printed. */
export async function readDocument(opened: OpenedDocument, reader: Reader): Promise<Read> {
  if ('refused' in opened) return { name: opened.name, unread: opened.refused };
  const { raw, document } = opened;
  const { model, options } = reader;
  const { name } = raw;
  const { text } = document;
  const published = document.published?.value ?? options.published;
  const before = options.json ? null : findRead(reader.shelf, text, reader.stampOf(published));
  if (before) return { name, before };
  const language = languageOf(text, document.language ?? options.language);
  const read = { name, document: { ...document, language }, bytes: raw.bytes, published };
  if (language !== 'en') return { ...read, reading: readForeign(text, language, reader.tables) };
  const problem = unreadable(text);
  if (problem) return { name, unread: problem };
  const annotation = await reader.engine.annotate(setOffDatelines(text));
  if ('unread' in annotation) return { name, unread: annotation.unread };
  const { languageModel } = reader;
  if (!languageModel)
    return { ...read, reading: readText(text, annotation, reader.tables, { model, published }) };
  const answer = await languageModel.ask(askOf(text, annotation, model));
  if ('unread' in answer) return { name, unread: answer.unread };
  const heard = { ...answer, readBy: nameOf(languageModel) };
  const rules = options.with === 'both';
  return { ...read, reading: readText(text, annotation, reader.tables, { model, published, heard, rules }) };
}

/** The proposals of a reading, and the number in each tier. */
export function proposalsOf(
  { document, reading, published }: ReadDocument,
  { model, engine, precision, options }: Reader,
  article: string,
): Tiered & { found: ProposedFacts } {
  const { text } = document;
  const found = proposeFacts(reading, { model, article, text, published, engine: engine.version });
  return { found, ...applyTiers(found, precision, { ...options, inFull: options.json === true }) };
}

/** The names of the readers, without versions. */
const readersIn = ({ options, languageModel }: Reader): ReadonlySet<string> =>
  new Set([
    ...(options.with === 'model' ? [] : [rulesReader]),
    ...(languageModel ? [languageModel.name] : []),
  ]);

/** Writes a reading into its article's folder, creating it if needed. Returns the file's path, and the tiers. */
export function writeRead(read: ReadDocument, reader: Reader): { path: string; counts: Tiered['counts'] } {
  const { document, published, bytes, name } = read;
  const dated =
    published && !document.published ? { value: published, printed: published } : document.published;
  let counts: Tiered['counts'] = { sure: 0, review: 0, weak: 0 };
  const propose = (article: string) => {
    const { proposed, found, counts: counted } = proposalsOf(read, reader, article);
    counts = counted;
    return { proposed, found, ran: readersIn(reader) };
  };
  const given = { document: { ...document, published: dated }, bytes, name };
  const { model, shelf } = reader;
  const path = writeProposals(model, given, propose, { shelf, stamp: reader.stampOf(published) });
  return { path, counts };
}

/** The name of a document without its folder and extension. */
export const shortName = (name: string): string => basename(name, extname(name));
