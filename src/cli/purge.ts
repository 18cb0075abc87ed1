import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { purgeSource } from '../ingest/purgeSource.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente purge SOURCE`. */
export function addPurge(program: Command): void {
  program
    .command('purge')
    .description(
      'Take an article out for good: text, claims, history, and the words in decisions. Nothing brings it back; `remove` can be undone.',
    )
    .argument('<source>', 'its id, Article:… or Reference:…')
    .option('--yes', 'do it: without, nothing is touched')
    .option('--reason <text>', 'why; kept, so name nothing that must go')
    .option('--json', 'print what was taken out as JSON')
    .action(async (source: string, options: { yes?: true; reason?: string; json?: boolean }) => {
      if (!options.yes)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `This takes ${source} out for good, with all that was decided about it. Say --yes to do it, or \`entente remove\`, which can be undone.`,
        );
      const decider = { who: 'command line', why: options.reason };
      const { claims, decisions, decision } = await withGraph((graph) =>
        purgeSource(graph, readModel(), source, decider),
      );
      print(
        options.json
          ? JSON.stringify({ source, claims, decisions, decision: decision.id })
          : `${source} is purged: ${claims} claims, ${decisions} decisions about it. ` +
              'Not reached: its own files, exports and `backups/`, and the transaction logs of Neo4j until it drops them.',
      );
    });
}
