import type { Command } from 'commander';
import { verifyGraph } from '../ingest/verifyGraph.ts';
import { readModel } from '../model/readModel.ts';
import { print, withGraph } from './withGraph.ts';

/** Adds `entente verify`; exits with 1 when something does not hold. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Check the live graph: quotes verbatim, labels as standing says, nothing that an article does not say.',
    )
    .option('--json', 'print the violations as JSON')
    .action(async (options: { json?: boolean }) => {
      const model = readModel();
      const { rules, violations } = await withGraph((graph) => verifyGraph(graph, model));
      if (options.json) print(JSON.stringify({ rules, violations }, null, 2));
      else {
        for (const { rule, id, problem } of violations) print(`${id}: ${problem} (${rule})`);
        print(`${String(rules)} rules checked, ${String(violations.length)} violations.`);
      }
      if (violations.length > 0) process.exitCode = 1;
    });
}
