import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { statement } from '../neo4j/readStatements.ts';
import { print, withGraph } from './withGraph.ts';

interface Coverage {
  sentences: number;
  accounted: number;
  characters: number;
  covered: number;
  claims: number;
}

function readShare(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share <= 1))
    throw new ExpectedError('BAD_USER_INPUT', `--least must be from 0 to 1, but is "${text}".`);
  return share;
}

/** Adds `entente coverage ARTICLE`; exits with 1 below the share of sentences asked for. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('Tell how much of an article was read: sentences accounted for and characters quoted.')
    .argument('<article>', 'its id, such as Article:russia-india-defence-cooperation')
    .option('--least <share>', 'fail below this share of sentences', readShare, 1)
    .option('--json', 'print the account as JSON')
    .action(async (article: string, options: { least: number; json?: boolean }) => {
      const { coverage, sentences } = await withGraph(async (graph) => {
        const [row] = await graph.read(statement('read/Article.coverage'), { ids: [article] });
        const account = await graph.read(statement('internal/account.of.reading'), { article });
        return {
          coverage: row?.get('value') as Coverage | undefined,
          sentences: account.map(
            (each) => each.toObject() as unknown as { sentence: string; account: string[] },
          ),
        };
      });
      if (!coverage)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          `ARTICLE must be the id of a loaded article, but is "${article}".`,
        );
      if (options.json) print(JSON.stringify({ ...coverage, account: sentences }, null, 2));
      else {
        for (const each of sentences)
          print(`${each.sentence.replace(/.*\//, '')}  ${each.account.join('; ') || 'NOT ACCOUNTED FOR'}`);
        print(
          `${String(coverage.accounted)} of ${String(coverage.sentences)} sentences accounted for, ${String(coverage.covered)} of ${String(coverage.characters)} characters, ${String(coverage.claims)} claims.`,
        );
      }
      if (coverage.accounted < options.least * coverage.sentences) process.exitCode = 1;
    });
}
