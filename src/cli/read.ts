import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import { ExpectedError } from '../errors.ts';
import type { Model } from '../model/buildModel.ts';
import { readModel } from '../model/readModel.ts';
import type { NameTables } from '../reading/nameTables.ts';
import { DateProblem, readDate } from '../model/readDate.ts';
import { proposeFacts } from '../reading/proposeFacts.ts';
import { readNames } from '../reading/readNames.ts';
import { type TextReading, readText } from '../reading/readText.ts';
import { setOffDatelines } from '../reading/setOffDatelines.ts';
import { type Text, openTexts } from './openTexts.ts';
import { print, tell } from './withGraph.ts';
import { writeProposals } from './writeProposals.ts';

interface ReadOptions {
  to?: string;
  json?: boolean;
  published?: string;
}

interface Reader {
  engine: OpenEngine;
  tables: NameTables;
  model: Model;
}

function tellReading({ name }: Text, reading: TextReading, path: string): void {
  const silent = reading.account.filter(({ proposals }) => proposals === 0);
  const why = (reason: string): number => silent.filter((each) => each.why === reason).length;
  print(
    `${name}: ${String(reading.proposals.length)} proposals from ${String(reading.account.length)} sentences (${String(why('no-name'))} name nothing, ${String(why('no-frame'))} tell of no known fact): ${path}`,
  );
}

/** Reads one text; false where the engine could not. */
async function readOne(
  each: Text,
  { engine, tables, model }: Reader,
  options: ReadOptions,
): Promise<boolean> {
  const annotation = await engine.annotate(setOffDatelines(each.text));
  if ('unread' in annotation) {
    tell(`${each.name}: not read. ${annotation.unread}`);
    return false;
  }
  const { published } = options;
  const reading = readText(each.text, annotation, tables, { model, published });
  const propose = (article: string) =>
    proposeFacts(reading, { model, article, text: each.text, published, engine: engine.version });
  if (options.json) {
    const { entities, quotations, account } = reading;
    const facts = propose(`Article:${each.name}`);
    print(JSON.stringify({ name: each.name, named: entities, quotations, account, ...facts }));
    return true;
  }
  const parent = options.to ? resolve(options.to) : readConfig().articles;
  tellReading(each, reading, writeProposals(model, each, propose, { parent, published }));
  return true;
}

function checkPublished(published: string): void {
  try {
    readDate(published);
  } catch (error) {
    if (!(error instanceof DateProblem)) throw error;
    throw new ExpectedError('BAD_USER_INPUT', `--published ${error.message}.`);
  }
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
      'text files, folders of them, .jsonl files with a "text" a line, or - for standard input',
    )
    .option('--to <folder>', 'where article folders are written; by default your own (ENTENTE_ARTICLES)')
    .option('--published <date>', 'when they were published, as EDTF: 2022-12-28')
    .option(
      '--json',
      'write no folder, but print one JSON object a text: names, quotations, proposals, account',
    )
    .action(async (sources: string[], options: ReadOptions) => {
      const missing = sources.find((source) => source !== '-' && !existsSync(source));
      if (missing)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `SOURCE must be a file, a folder or -, but there is no "${missing}".`,
        );
      if (options.published) checkPublished(options.published);
      const engine = await annotateCached(readConfig(), tell);
      const reader = { engine, tables: readNames(), model: readModel() };
      let unread = 0;
      try {
        for (const source of sources)
          for await (const each of openTexts(source))
            if (!(await readOne(each, reader, options))) unread += 1;
      } finally {
        await engine.close();
      }
      if (unread > 0) throw new ExpectedError('DATA_INVALID', `${String(unread)} texts were not read.`);
    });
}
