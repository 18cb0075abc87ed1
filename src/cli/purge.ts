import type { Command } from 'commander';
import { counted } from '../model/counted.ts';
import { ExpectedError } from '../errors.ts';
import { purgeSource } from '../ingest/purgeSource.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente purge SOURCE`. */
export function addPurge(program: Command): void {
  program
    .command('purge')
    .description(
      'Delete an article for good: text, claims, history, and its words in decisions. This cannot be undone; `remove` can.',
    )
    .argument('<source>', 'its id, Article:… or Reference:…')
    .option('--yes', 'confirm; nothing is deleted without it')
    .option('--reason <text>', 'why; this is kept, so do not quote what must go')
    .option('--json', 'print what was deleted as JSON')
    .action(async (source: string, options: { yes?: true; reason?: string; json?: boolean }) => {
      if (!options.yes)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `This deletes ${source} for good, with all decisions about it. Confirm with --yes, or use \`entente remove\`, which can be undone.`,
        );
      const decider = { who: 'command line', why: options.reason };
      const { claims, decisions, decision } = await withGraph((graph) =>
        purgeSource(graph, readModel(), source, decider),
      );
      print(
        options.json
          ? JSON.stringify({ source, claims, decisions, decision: decision.id })
          : `${source} is purged: ${counted(claims, 'claim')}, ${counted(decisions, 'decision')} about it. ` +
              'Not reached: its own files, exports and `backups/`, and the transaction logs of Neo4j until it drops them.',
      );
    });
}
