import { createReadStream, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { readConfig } from '../config.ts';
import { annotateCached } from '../embedded/language/annotateCached.ts';
import type { OpenEngine } from '../embedded/language/openEngine.ts';
import { ExpectedError } from '../errors.ts';
import { draftArticle } from '../ingest/add/draftArticle.ts';
import { noMetadata } from '../ingest/add/document.ts';
import { writeArticle } from '../ingest/add/writeArticle.ts';
import { readModel } from '../model/readModel.ts';
import type { NameTables } from '../reading/nameTables.ts';
import { type ProposedFacts, proposeFacts } from '../reading/proposeFacts.ts';
import { readNames } from '../reading/readNames.ts';
import { type TextReading, readText } from '../reading/readText.ts';
import { print, tell } from './withGraph.ts';

interface ReadOptions {
  to?: string;
  json?: boolean;
  published?: string;
}

interface Text {
  name: string;
  text: string;
}

/** The texts at one place: a file, the .txt files of a folder, the lines of a .jsonl file (`{"text": …}`), or standard input. */
async function* openTexts(place: string): AsyncGenerator<Text> {
  if (place === '-') {
    yield { name: 'standard input', text: await readAll(process.stdin) };
    return;
  }
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `SOURCE must be a file, a folder or -, but there is no "${place}".`,
    );
  if (extname(place) === '.jsonl') {
    yield* openLines(place);
    return;
  }
  const files = found.isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(place, name))
    : [place];
  if (files.length === 0)
    throw new ExpectedError('BAD_USER_INPUT', `${place} must hold .txt files, but has none.`);
  for (const file of files) yield { name: basename(file, extname(file)), text: readFileSync(file, 'utf8') };
}

async function* openLines(place: string): AsyncGenerator<Text> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    let text: unknown;
    try {
      text = (JSON.parse(line) as { text?: unknown }).text;
    } catch {
      text = undefined;
    }
    if (typeof text === 'string') yield { name: `${basename(place, '.jsonl')}-${String(number)}`, text };
    else tell(`${place}:${String(number)}: must be a JSON object with "text", and is left out.`);
  }
}

/** Writes the article's folder with its proposals; what a person wrote into one that is there already stays. */
function write(
  { name, text }: Text,
  facts: ProposedFacts,
  parent: string,
  published: string | undefined,
): string {
  const document = {
    ...noMetadata,
    text,
    headline: text.trim().split('\n')[0]?.slice(0, 120) ?? name,
    published: published ? { value: published, printed: published } : null,
  };
  const draft = (free: (slug: string) => string) => draftArticle(readModel(), document, [], free);
  let id = '';
  const { folder, how } = writeArticle(
    parent,
    text,
    null,
    (free) => {
      const made = draft(free);
      id = `Article:${made.slug}`;
      return made;
    },
    { bytes: new TextEncoder().encode(text), ending: '.txt' },
  );
  const path = join(folder, how === 'added' ? 'facts.yaml' : 'proposed.yaml');
  writeFileSync(path, stringify(id ? { ...facts, article: id } : facts));
  return path;
}

function tellReading({ name }: Text, reading: TextReading, path: string): void {
  const silent = reading.account.filter(({ proposals }) => proposals === 0);
  const why = (reason: string): number => silent.filter((each) => each.why === reason).length;
  print(
    `${name}: ${String(reading.proposals.length)} proposals from ${String(reading.account.length)} sentences (${String(why('no-name'))} name nothing, ${String(why('no-frame'))} tell of no known fact): ${path}`,
  );
}

async function readOne(
  each: Text,
  engine: OpenEngine,
  tables: NameTables,
  options: ReadOptions,
): Promise<boolean> {
  const annotation = await engine.annotate(each.text);
  if ('unread' in annotation) {
    tell(`${each.name}: not read. ${annotation.unread}`);
    return false;
  }
  const reading = readText(each.text, annotation, tables);
  const facts = proposeFacts(reading, {
    article: `Article:${each.name}`,
    text: each.text,
    published: options.published,
    engine: engine.version,
  });
  if (options.json) {
    const { entities, quotations, account } = reading;
    print(JSON.stringify({ name: each.name, named: entities, quotations, account, ...facts }));
  } else
    tellReading(
      each,
      reading,
      write(each, facts, options.to ? resolve(options.to) : readConfig().articles, options.published),
    );
  return true;
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
      const [engine, tables] = [await annotateCached(readConfig(), tell), readNames()];
      let unread = 0;
      try {
        for (const source of sources)
          for await (const each of openTexts(source))
            if (!(await readOne(each, engine, tables, options))) unread += 1;
      } finally {
        await engine.close();
      }
      if (unread > 0) throw new ExpectedError('DATA_INVALID', `${String(unread)} texts were not read.`);
    });
}
