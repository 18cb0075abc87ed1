import type { Command } from 'commander';
import { readArticleRules } from '../ingest/articleRules.ts';
import { verifyGraph } from '../ingest/verifyGraph.ts';
import { readModel } from '../model/readModel.ts';
import { dataFolder, print, tell, withGraph } from './withGraph.ts';

/** Adds `entente verify`; exits with 1 when something does not hold. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Check the live graph: quotes verbatim, labels as standing says, nothing that an article does not say.',
    )
    .argument(
      '[folder...]',
      "article folders whose own rules are checked too (in never/); data/'s by default",
    )
    .option('--json', 'print the report as JSON')
    .action(async (folders: string[], options: { json?: boolean }) => {
      const model = readModel();
      const articles = readArticleRules(folders.length > 0 ? folders : [dataFolder]);
      const report = await withGraph((graph) => verifyGraph(graph, model, articles));
      const { rules, articleRules, notLoaded, violations } = report;
      if (options.json) print(JSON.stringify(report, null, 2));
      else {
        for (const { rule, id, problem } of violations) print(`${id}: ${problem} (${rule})`);
        print(
          `${String(rules)} general rules and ${String(articleRules)} about single articles checked, ${String(violations.length)} violations.`,
        );
      }
      for (const article of notLoaded) tell(`${article} is not loaded: its rules had nothing to check.`);
      if (violations.length > 0) process.exitCode = 1;
    });
}
