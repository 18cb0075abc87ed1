import { counted } from '../model/counted.ts';
import type { Command } from 'commander';
import { readArticleRules } from '../ingest/articleRules.ts';
import { verifyGraph } from '../ingest/verifyGraph.ts';
import { hashDecisions } from '../ingest/decisions/hashDecisions.ts';
import { contentHash } from '../neo4j/contentHash.ts';
import { readModel } from '../model/readModel.ts';
import { dataFolder, print, log, withGraph } from './withGraph.ts';

/** Adds `entente verify`; exits with 1 on a violation. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Check the live graph: verbatim quotes, labels that match standings, and everything else that must hold.',
    )
    .argument(
      '[folder...]',
      "article folders whose own rules are checked too (in never/); data/'s by default",
    )
    .option(
      '--hash',
      'print a hash of the current content, and one of the decisions in force: equal graphs have equal hashes',
    )
    .option('--json', 'print the report as JSON')
    .action(async (folders: string[], options: { json?: boolean; hash?: boolean }) => {
      const model = readModel();
      const articles = readArticleRules(folders.length > 0 ? folders : [dataFolder]);
      const report = await withGraph(async (graph) => ({
        ...(await verifyGraph(graph, model, articles)),
        ...(options.hash && { content: await contentHash(graph), decided: await hashDecisions(graph) }),
      }));
      const { rules, articleRules, notLoaded, violations, doubles, content, decided } = report;
      if (options.json) print(JSON.stringify(report, null, 2));
      else {
        for (const { rule, id, problem } of violations) print(`${id}: ${problem} (${rule})`);
        for (const { problem } of doubles) print(problem);
        print(
          `${counted(rules, 'general rule')} and ${String(articleRules)} about single articles checked, ${counted(violations.length, 'violation')}.`,
        );
      }
      if (content && !options.json)
        print(
          `Hash ${content.hash} of ${counted(content.nodes, 'node')} and ${counted(content.relationships, 'relationship')}.`,
        );
      if (decided && !options.json)
        print(
          `Hash ${decided.hash} of ${counted(decided.decisions, 'decision that stands', 'decisions that stand')}.`,
        );
      for (const article of notLoaded) log(`${article} is not loaded, so its rules were not checked.`);
      if (violations.length > 0) process.exitCode = 1;
    });
}
