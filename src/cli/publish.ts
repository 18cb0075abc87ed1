import { counted } from '../model/counted.ts';
import type { Command } from 'commander';
import { setPublicationDate } from '../ingest/setPublicationDate.ts';
import { ExpectedError } from '../errors.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente publish ARTICLE DATE`. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description("Set an article's publication date, and every date that is relative to it.")
    .argument('<article>', 'its id')
    .argument('[date]', 'the date in EDTF: 2022-05-14')
    .option('--unset', 'restore the date in its file')
    .option('--reason <text>', 'why; kept with the decision')
    .option('--dry-run', 'show what would move, and store nothing')
    .option('--json', 'print the moved dates as JSON')
    .action(
      async (
        article: string,
        date: string | undefined,
        options: { unset?: boolean; dryRun?: boolean; json?: boolean; reason?: string },
      ) => {
        if ((date === undefined) !== (options.unset ?? false)) {
          throw new ExpectedError('BAD_USER_INPUT', 'DATE or --unset must be given, and not both.');
        }
        const model = readModel();
        const { dryRun = false } = options;
        const moved = await withGraph((graph) =>
          setPublicationDate(graph, model, article, date ?? null, {
            dryRun,
            who: 'command line',
            why: options.reason ?? null,
          }),
        );
        if (options.json) print(JSON.stringify(moved, null, 2));
        else {
          for (const each of moved)
            print(`${each.fact}.${each.field} “${each.words}”: ${each.before} → ${each.after}`);
          print(`${counted(moved.length, 'date')} ${dryRun ? 'would move' : 'moved'}.`);
        }
      },
    );
}
