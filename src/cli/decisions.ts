import { counted } from '../model/counted.ts';
import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { readModel } from '../model/readModel.ts';
import { askInProcess } from '../server/askInProcess.ts';
import { drawTables, standardWidth } from './drawTables.ts';
import { type Table, toCsv } from './tables.ts';
import { print, log, withGraph } from './withGraph.ts';

const query = `query Decisions($of: ID, $who: [String!], $first: Int, $after: String) {
  decisions(of: $of, who: $who, first: $first, after: $after) {
    nodes { id kind target who at why before after undoes { id } undoneBy { id } }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}`;

interface Row {
  id: string;
  kind: string;
  target: string;
  who: string | null;
  at: string;
  why: string | null;
  before: string | null;
  after: string | null;
  undoes: { id: string } | null;
  undoneBy: { id: string } | null;
}

interface Page {
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
}

interface Options {
  who?: string;
  first: string;
  after?: string;
  json?: boolean;
  csv?: boolean;
}

/** A decision's value for display: text as it is; null as “what the sources say”. */
const asRead = (state: string | null): string =>
  state === null ? 'as sources say' : state.replace(/^"(.*)"$/s, '$1');

const tableOf = (rows: readonly Row[]): Table => ({
  name: 'decisions',
  columns: ['decision', 'what', 'about', 'before', 'after', 'who', 'when', 'why', 'undone by'],
  rows: rows.map(({ id, kind, target, before, after, who, at, why, undoes, undoneBy }) => [
    id,
    `${kind.toLowerCase().replaceAll('_', ' ')}${undoes ? ` ${undoes.id}` : ''}`,
    target,
    asRead(before),
    asRead(after),
    who ?? '',
    at,
    why ?? '',
    undoneBy?.id ?? '',
  ]),
});

async function listDecisions(of: string | undefined, options: Options): Promise<void> {
  const { who, first, after, json, csv } = options;
  if (json && csv) throw new ExpectedError('BAD_USER_INPUT', 'Only one of --json and --csv may be given.');
  if (!/^\d+$/.test(first))
    throw new ExpectedError('BAD_USER_INPUT', `--first must be a whole number, but is "${first}".`);
  const variables = { of, who, first: Number(first), after };
  const answer = await withGraph((graph) => askInProcess(graph, readModel(), { query, variables }));
  const { decisions: page } = answer.data as unknown as { decisions: Page };
  for (const hint of answer.extensions?.hints ?? []) log(hint);
  if (json) {
    print(JSON.stringify(page, null, 2));
    return;
  }
  const tables = [tableOf(page.nodes)];
  if (csv) print(toCsv(tables));
  else if (page.nodes.length > 0) print(drawTables(tables, process.stdout.columns || standardWidth));
  log(`${String(page.nodes.length)} of ${counted(page.totalCount, 'decision')}.`);
  if (page.pageInfo.hasNextPage) log(`More: --after ${page.pageInfo.endCursor ?? ''}`);
}

/** Adds `entente decisions [OF]`. */
export function addDecisions(program: Command): void {
  program
    .command('decisions')
    .description("List curators' decisions, oldest first: who, when, what and why.")
    .argument(
      '[of]',
      'only decisions about this: the id or name of an entity, or the id of a fact, claim or article',
    )
    .option('--who <name>', 'only decisions by this person')
    .option('--first <number>', 'page size, at most 100', '100')
    .option('--after <cursor>', 'continue after this cursor of the previous page')
    .option('--json', 'print the page as JSON')
    .option('--csv', 'print the table as CSV')
    .action(listDecisions);
}
