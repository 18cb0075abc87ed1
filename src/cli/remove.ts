import type { Command } from 'commander';
import { removeSource } from '../ingest/removeSource.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente remove SOURCE`. */
export function addRemove(program: Command): void {
  program
    .command('remove')
    .description(
      'Withdraw an article: what stands is as if it had never been loaded; its claims are kept as history.',
    )
    .argument('<source>', 'its id, Article:… or Reference:…')
    .option('--json', 'print the report as JSON')
    .action(async (source: string, options: { json?: boolean }) => {
      const model = readModel();
      const report = await withGraph((graph) => removeSource(graph, model, source));
      print(options.json ? JSON.stringify(report) : `${source}: ${String(report.claims)} claims withdrawn.`);
    });
}
