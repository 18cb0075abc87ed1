import { counted } from '../model/counted.ts';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { findSources } from '../ingest/findSources.ts';
import { storedNames } from '../ingest/storedNames.ts';
import { findKnownNames } from '../ingest/short/findKnownNames.ts';
import { makeReadFacts } from '../ingest/short/readFacts.ts';
import { type TidyReport, tidyArticle } from '../ingest/tidy/tidyArticle.ts';
import { deriveInputs } from '../model/deriveInputs.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Tidies the article folders at the paths; names are looked up as loading looks them up. */
async function tidyAll(paths: readonly string[], isCheck: boolean): Promise<TidyReport[]> {
  const model = readModel();
  const inputs = deriveInputs(model);
  return withGraph(async (graph) => {
    const { names, ofTypes } = storedNames(graph);
    const readFacts = makeReadFacts(model, inputs, findKnownNames(model, inputs, paths, names, ofTypes));
    const reports: TidyReport[] = [];
    for (const folder of findSources(paths).articles)
      reports.push(await tidyArticle(model, inputs, readFacts, folder, isCheck));
    return reports;
  });
}

/** Adds `entente tidy [FOLDER…]`. */
export function addTidy(program: Command): void {
  program
    .command('tidy')
    .description(
      'Fill in what the files of article folders omit: ids, offsets and, after an edit of the text, new positions of quotes.',
    )
    .argument('[folder...]', 'article folders, or folders of them; your own (ENTENTE_ARTICLES) by default')
    .option('--check', 'write nothing; exit with 1 if something would be written')
    .option('--json', 'print the report as JSON')
    .action(async (folders: string[], { check = false, json }: { check?: boolean; json?: boolean }) => {
      const reports = await tidyAll(folders.length > 0 ? folders : [readConfig().articles], check);
      const changed = reports.flatMap((each) => each.changed);
      const problems = reports.flatMap((each) => each.problems);
      if (json) print(JSON.stringify(reports, null, 2));
      else {
        for (const line of reports.flatMap(({ notes }) => notes)) print(line);
        print(
          `${check ? `${counted(changed.length, 'file')} would be` : counted(changed.length, 'file was', 'files were')} written, in ${counted(reports.length, 'article folder')}.`,
        );
      }
      if (problems.length > 0)
        throw new ExpectedError(
          'DATA_INVALID',
          [...problems, `${String(problems.length)} refused.`].join('\n'),
        );
      if (check && changed.length > 0) process.exitCode = 1;
    });
}
