import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { counted } from '../model/counted.ts';
import { readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { DateProblem, readDate } from '../model/readDate.ts';
import { type Readers, withReaders } from './languageModel.ts';
import { readAll } from './readAll.ts';
import { refuseMissing, shelfOf } from './openDocuments.ts';

export interface ReadOptions {
  to?: string;
  json?: boolean;
  published?: string;
  language?: string;
  workers: number;
  fetch?: boolean;
  graph: boolean;
  with?: Readers;
  weak?: boolean;
  acceptSure?: boolean;
}

function checkPublished(published: string): void {
  try {
    readDate(published);
  } catch (error) {
    if (!(error instanceof DateProblem)) throw error;
    throw new ExpectedError('BAD_USER_INPUT', `--published ${error.message}.`);
  }
}

function checkWorkers(given: string): number {
  const count = Number(given);
  if (!/^\d{1,2}$/.test(given) || count < 1 || count > 32)
    throw new InvalidArgumentError('must be a number from 1 to 32, of which each takes 1 GB of memory.');
  return count;
}

/** Adds `entente read`; exits with 65 when a text could not be read. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description(
      'Read texts and propose claims, each with its quote, for review. Downloads a language engine, once.',
    )
    .argument(
      '<source...>',
      'text, Markdown or HTML files, folders of them, article folders, .jsonl files with a "text" per line, - for standard input, or URLs with --fetch',
    )
    .option('--to <folder>', 'the parent of the article folders; by default ENTENTE_ARTICLES')
    .option('--published <date>', 'publication date of texts that have none, in EDTF: 2022-12-28')
    .option(
      '--language <tag>',
      'language of texts that declare none and whose language is not detected: en, hi, ru',
    )
    .option(
      '--workers <number>',
      'how many texts to read in parallel; each takes 1 GB of memory',
      checkWorkers,
      1,
    )
    .option('--fetch', 'allow fetching pages by http or https from the public internet')
    .option('--no-graph', 'do not use the names and ids in the graph')
    .addOption(withReaders())
    .option('--weak', 'include proposals of rules that are wrong more often than right')
    .option('--accept-sure', 'accept proposals of rules that are right at least 95 % of the time')
    .option(
      '--json',
      'print one JSON object per text instead of writing folders: names, quotations, proposals, account',
    )
    .action(async (sources: string[], options: ReadOptions) => {
      // Checked before the engine is started.
      for (const source of sources) refuseMissing(source);
      if (options.published) checkPublished(options.published);
      const [first = ''] = sources;
      const parent = options.to ? resolve(options.to) : (shelfOf(first) ?? readConfig().articles);
      const unread = await readAll(sources, parent, options);
      if (unread > 0) throw new ExpectedError('DATA_INVALID', `Not read: ${counted(unread, 'text')}.`);
    });
}
