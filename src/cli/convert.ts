import { createWriteStream, existsSync, readdirSync, statSync } from 'node:fs';
import { Argument, type Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { writeFtm } from '../exchange/ftm/writeFtm.ts';
import { writeRegister } from '../exchange/register/writeRegister.ts';
import { reportRows } from '../exchange/reportRows.ts';
import { warnOfWrites } from '../exchange/warnOfWrites.ts';
import { writeCsv } from '../exchange/writeCsv.ts';
import { writeGraphml } from '../exchange/writeGraphml.ts';
import { type Report, type TextOut, writeText } from '../exchange/writeText.ts';
import { writeJsonLd } from '../exchange/rdf/writeJsonLd.ts';
import { writeTurtle } from '../exchange/rdf/writeTurtle.ts';
import { counted } from '../model/counted.ts';
import { readModel } from '../model/readModel.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { Model } from '../model/buildModel.ts';
import { print, log, withGraph } from './withGraph.ts';

type Write = (graph: Graph, model: Model, out: TextOut, report: Report) => Promise<void>;

const writers: Readonly<Record<string, Write>> = {
  graphml: writeGraphml,
  turtle: writeTurtle,
  jsonld: writeJsonLd,
  ftm: writeFtm,
  register: writeRegister,
};

/** Refuses to overwrite a file. */
function refuseFilled(path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory() || readdirSync(path).length > 0)
    throw new ExpectedError('BAD_USER_INPUT', `--out must be new, but ${path} exists: name another.`);
}

async function writeAll(graph: Graph, model: Model, format: string, out: string): Promise<void> {
  const write = writers[format];
  if (!write) return log(counted((await writeCsv(graph, model, out)).length, 'file'));
  const file = writeText(createWriteStream(out, { flags: 'wx' }));
  await write(graph, model, file, log);
  await file.end();
}

/** Adds `entente convert`. */
export function addConvert(program: Command): void {
  program
    .command('convert')
    .description("Export the whole graph in another tool's format.")
    .addArgument(
      new Argument(
        '<format>',
        "GraphML for networkx, Gephi and yEd; RDF in Turtle or JSON-LD; FollowTheMoney (ftm) for OpenSanctions and Aleph; a register of arms transfers like SIPRI's; CSV with a data dictionary",
      ).choices([...Object.keys(writers), 'csv']),
    )
    .requiredOption('--out <path>', 'a new file; for csv a new or empty folder')
    .action(async (format: string, { out }: { out: string }) => {
      refuseFilled(out);
      const model = readModel();
      await withGraph(async (opened) => {
        const graph = reportRows(opened, log);
        await warnOfWrites(opened, log, () => writeAll(graph, model, format, out));
      });
      print(out);
    });
}
