import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Argument, type Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { findNamed } from '../exchange/findNamed.ts';
import { importFtm } from '../exchange/ftm/importFtm.ts';
import { readFtmLines } from '../exchange/ftm/readFtmLines.ts';
import { defineDesignations, designationsOf, importSipri } from '../exchange/register/importSipri.ts';
import { readSipri } from '../exchange/register/readSipri.ts';
import { type Citation, type ReferenceFiles, writeReference } from '../exchange/writeReference.ts';
import { counted } from '../model/counted.ts';
import { readModel } from '../model/readModel.ts';
import { slugOf } from '../text/slugOf.ts';
import { print, log, withGraph } from './withGraph.ts';

interface Options {
  to: string;
  title?: string;
  url?: string;
  retrieved?: string;
  define?: boolean;
}

/** Converts a file of one format into reference files; returns a summary in words. */
type Import = (path: string, files: ReferenceFiles, citation: Citation, options: Options) => Promise<string>;

/** A format that can be imported, and the default citation of its files. */
interface Format {
  cite: Partial<Citation>;
  read: Import;
}

/** A file's text: UTF-8, or the encoding of Windows spreadsheets. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readRegister(path: string, files: ReferenceFiles, define: boolean): Promise<string> {
  const model = readModel();
  const rows = readSipri(readText(path), path);
  const names = designationsOf(rows);
  if (define) {
    const known = await withGraph((graph) => findNamed(graph, names));
    const unknown = names.filter((name) => !known.has(name));
    defineDesignations(model, unknown, files);
    log(`Defined ${counted(unknown.length, 'weapon')} that the graph did not know.`);
  }
  return `${counted(importSipri(model, rows, files, log), 'fact')} from ${counted(rows.length, 'row')}`;
}

const formats: Readonly<Record<string, Format>> = {
  ftm: {
    cite: {},
    read: (path, files, citation) =>
      withGraph(async (graph) => {
        const { entities, facts } = await importFtm(
          readModel(),
          () => readFtmLines(path),
          (texts) => findNamed(graph, texts),
          files,
          citation,
          log,
        );
        return `${counted(entities, 'entity', 'entities')} and ${counted(facts, 'fact')}`;
      }),
  },
  sipri: {
    cite: {
      title: 'SIPRI Arms Transfers Database, trade register',
      url: 'https://www.sipri.org/databases/armstransfers',
    },
    read: (path, files, _citation, { define = false }) => readRegister(path, files, define),
  },
};

/** The file's citation: from the options, else from its format. Throws BAD_USER_INPUT without a title. */
function citationOf({ title, url, retrieved }: Options, { cite }: Format): Citation {
  const named = title ?? cite.title;
  if (named === undefined)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      '--title must say where the file is from, since all that is read is cited so: --title "OpenSanctions, default collection".',
    );
  if (retrieved !== undefined && !/^\d{4}-\d\d-\d\d$/.test(retrieved))
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `--retrieved must be a day, 2026-03-01, but is "${retrieved}".`,
    );
  return { title: named, url: url ?? cite.url, retrieved };
}

function refuseWrong(file: string, folder: string): void {
  if (!existsSync(file))
    throw new ExpectedError('DATA_INVALID', `${file} must be a file, but does not exist.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new ExpectedError('BAD_USER_INPUT', `--to must be a new or empty folder, but ${folder} is not.`);
}

/** Adds `entente import`. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description("Convert another tool's file into reference files with citations, to check and then `load`.")
    .addArgument(
      new Argument(
        '<format>',
        "FollowTheMoney entities, one a line (ftm); a download of SIPRI's trade register as CSV (sipri)",
      ).choices(Object.keys(formats)),
    )
    .argument('<file>', 'the file')
    .requiredOption('--to <folder>', 'a new or empty folder for the reference files')
    .option('--title <title>', "the file's title, for citations")
    .option('--url <url>', 'its URL')
    .option('--retrieved <day>', 'the day it was downloaded: 2026-03-01')
    .option('--define', 'sipri: define weapons that the graph does not know, so that loading accepts them')
    .action(async (name: string, file: string, options: Options) => {
      const format = formats[name] as Format;
      refuseWrong(file, options.to);
      const citation = citationOf(options, format);
      const source = slugOf(basename(file, extname(file))) || name;
      const files = writeReference(options.to, source, citation);
      const read = await format.read(file, files, citation, options);
      const paths = files.end();
      print(`${read} in ${counted(paths.length, 'file')}. To load them: npx entente load ${options.to}`);
    });
}
