import type { Command } from 'commander';
import { decide } from '../ingest/decisions/decide.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente remove SOURCE`. */
export function addRemove(program: Command): void {
  program
    .command('remove')
    .description(
      'Remove an article, as if it had never been loaded; it stays removed after a restart. `undo` restores it.',
    )
    .argument('<source>', 'its id, Article:… or Reference:…')
    .option('--reason <text>', 'why; kept with the decision')
    .option('--json', 'print the decision as JSON')
    .action(async (target: string, options: { reason?: string; json?: boolean }) => {
      const asked = {
        kind: 'REMOVE_ARTICLE',
        target,
        after: 'REMOVED',
        who: 'command line',
        why: options.reason,
      };
      const decision = await withGraph((graph) => decide(graph, readModel(), asked));
      print(
        options.json
          ? JSON.stringify(decision)
          : `${target} is removed; its claims are kept as history. To bring it back: npx entente undo ${decision.id}`,
      );
    });
}
