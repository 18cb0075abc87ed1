import { counted } from '../model/counted.ts';
import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { statement } from '../neo4j/readStatements.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import { drawTables, standardWidth } from './drawTables.ts';
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

interface Sentence {
  sentence: string;
  account: string[];
}

async function coverageOf(graph: Graph, ids: readonly string[]): Promise<Map<string, Coverage>> {
  const rows = await graph.read(statement('read/Article.coverage'), { ids });
  return new Map(rows.map((row) => [row.get('id') as string, row.get('value') as Coverage]));
}

/** Prints all loaded articles with the share of each that was read. */
async function listArticles(json: boolean): Promise<void> {
  const articles = await withGraph(async (graph) => {
    const rows = await graph.read(statement('internal/headlines'));
    const found = rows.map((row) => row.toObject() as unknown as { id: string; headline: string });
    const coverage = await coverageOf(
      graph,
      found.map(({ id }) => id),
    );
    return found.map((each) => ({ ...each, ...coverage.get(each.id) }));
  });
  if (json) print(JSON.stringify(articles, null, 2));
  else {
    const [name, columns] = ['articles', ['article', 'headline', 'sentences', 'accounted for', 'claims']];
    const rows = articles.map(({ id, headline, sentences = 0, accounted = 0, claims = 0 }) =>
      [id, headline, sentences, accounted, claims].map(String),
    );
    print(drawTables([{ name, columns, rows }], process.stdout.columns || standardWidth));
  }
}

async function tellCoverage(given: string, options: { least: number; json?: boolean }): Promise<void> {
  const article = given.startsWith('Article:') ? given : `Article:${given}`;
  const { coverage, sentences } = await withGraph(async (graph) => {
    const account = await graph.read(statement('internal/account.of.reading'), { article });
    return {
      coverage: (await coverageOf(graph, [article])).get(article),
      sentences: account.map((each) => each.toObject() as unknown as Sentence),
    };
  });
  if (!coverage)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `ARTICLE must be the id of a loaded article, but is "${given}". entente coverage without it lists them.`,
    );
  if (options.json) print(JSON.stringify({ ...coverage, account: sentences }, null, 2));
  else {
    for (const each of sentences)
      print(`${each.sentence.replace(/.*\//, '')}  ${each.account.join('; ') || 'NOT ACCOUNTED FOR'}`);
    print(
      `${String(coverage.accounted)} of ${counted(coverage.sentences, 'sentence')} accounted for, ${String(coverage.covered)} of ${counted(coverage.characters, 'character')}, ${counted(coverage.claims, 'claim')}.`,
    );
  }
  if (coverage.accounted < options.least * coverage.sentences) process.exitCode = 1;
}

/** Adds `entente coverage [ARTICLE]`; exits with 1 below the required share of sentences. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('Show how much of an article was read: sentences accounted for and characters quoted.')
    .argument('[article]', 'its id, with or without Article:; lists all articles if omitted')
    .option('--least <share>', 'fail below this share of sentences', readShare, 1)
    .option('--json', 'print the result as JSON')
    .action((article: string | undefined, options: { least: number; json?: boolean }) =>
      article === undefined ? listArticles(options.json === true) : tellCoverage(article, options),
    );
}
