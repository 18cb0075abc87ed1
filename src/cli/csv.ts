import { counted } from '../model/counted.ts';
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { importCsv } from '../embedded/neo4j/importCsv.ts';
import { describeGraph } from '../ingest/bulk/describeGraph.ts';
import { finishImport } from '../ingest/bulk/finishImport.ts';
import { finishingCypher, importArguments, writeCsv } from '../ingest/bulk/writeCsv.ts';
import { checkSources } from '../ingest/checkSources.ts';
import type { Problem } from '../ingest/checkInput.ts';
import { readModel } from '../model/readModel.ts';
import { refuseProblems, standardSources } from './load.ts';
import { print, log, withGraph } from './withGraph.ts';

/** Creates the folder, which must be empty: another run's files would be imported too. */
function takeFolder(path: string): string {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `--out must be a new or empty folder, but ${folder} holds files.`,
    );
  return folder;
}

/** Adds `entente csv`. */
export function addCsv(program: Command): void {
  program
    .command('csv')
    .description(
      'Write the graph that `load` would make as CSV for `neo4j-admin database import`: for more than some hundred thousand articles, into an empty database.',
    )
    .argument('[path...]', 'as of `load`; data/ by default')
    .requiredOption('--out <folder>', 'where to write it: a new or empty folder')
    .option('--import', 'and import it into the Neo4j that Entente starts itself, which must be empty')
    .option('--json', 'print the counts as JSON')
    .action(async (paths: string[], options: { out: string; import?: boolean; json?: boolean }) => {
      const model = readModel();
      const problems: Problem[] = [];
      // The database is empty, so only names declared in the sources are known.
      const nothing = (): Promise<string[]> => Promise.resolve([]);
      const groups = checkSources(model, paths.length > 0 ? paths : standardSources, nothing, problems);
      const readings = async function* () {
        for await (const group of groups()) {
          refuseProblems(problems);
          yield* group;
        }
        refuseProblems(problems);
      };
      const folder = takeFolder(options.out);
      const { sink, end } = writeCsv(folder);
      await describeGraph(model, readings, sink, log);
      const report = end();
      if (options.import) {
        await importCsv(readConfig(), folder, importArguments, log);
        await withGraph((graph) => finishImport(graph, folder));
      } else {
        log(`In ${folder}, with Neo4j stopped: neo4j-admin @${importArguments}`);
        log(
          `Then start Neo4j, run ${finishingCypher} in it, and \`entente start\`, which creates the indexes.`,
        );
      }
      print(
        options.json
          ? JSON.stringify({ folder, ...report })
          : `${counted(report.nodes, 'node')} and ${counted(report.relationships, 'relationship')} in ${counted(report.files, 'file')}.`,
      );
    });
}
