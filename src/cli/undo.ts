import type { Command } from 'commander';
import { undo } from '../ingest/decisions/undo.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente undo DECISION`. */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description('Undo a decision, restoring the previous state. To redo it, undo the undo.')
    .argument('<decision>', 'its id, as listed by `entente decisions`')
    .option('--reason <text>', 'why; kept with the decision')
    .option('--json', 'print the new decision as JSON')
    .action(async (id: string, options: { reason?: string; json?: boolean }) => {
      const model = readModel();
      const decision = await withGraph((graph) =>
        undo(graph, model, id, { who: 'command line', why: options.reason ?? null }),
      );
      print(
        options.json
          ? JSON.stringify(decision)
          : `${id} is undone: ${decision.id}. What holds of ${decision.target} is ${decision.after === null ? 'what the sources say' : JSON.stringify(decision.after)}.`,
      );
    });
}
