import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
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
      'Read texts and propose claims, each with its quote, for a person to confirm. Downloads a language engine, once.',
    )
    .argument(
      '<source...>',
      'text, Markdown or HTML files, folders of them, article folders, .jsonl files with a "text" a line, - for standard input, or addresses with --fetch',
    )
    .option('--to <folder>', 'where article folders are written; by default your own (ENTENTE_ARTICLES)')
    .option('--published <date>', 'when they were published, where they do not say, as EDTF: 2022-12-28')
    .option('--language <tag>', 'their language, where they do not say and it is not seen: en, hi, ru')
    .option('--workers <number>', 'how many are read at a time; each takes 1 GB of memory', checkWorkers, 1)
    .option('--fetch', 'allow fetching pages by http or https from the public internet')
    .option('--no-graph', "do not look for the graph's own names, with the ids that they have there")
    .addOption(withReaders())
    .option('--weak', 'propose also by rules that were wrong more often than right')
    .option('--accept-sure', 'write as accepted what rules propose that are right in 95 % at least')
    .option(
      '--json',
      'write no folder, but print one JSON object a text: names, quotations, proposals, account',
    )
    .action(async (sources: string[], options: ReadOptions) => {
      // Before the engine is started for the others.
      for (const source of sources) refuseMissing(source);
      if (options.published) checkPublished(options.published);
      const [first = ''] = sources;
      const parent = options.to ? resolve(options.to) : (shelfOf(first) ?? readConfig().articles);
      const unread = await readAll(sources, parent, options);
      if (unread > 0) throw new ExpectedError('DATA_INVALID', `${String(unread)} texts were not read.`);
    });
}
