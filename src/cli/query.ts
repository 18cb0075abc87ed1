import type { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { readModel } from '../model/readModel.ts';
import { askInProcess } from '../server/askInProcess.ts';
import { drawTables, standardWidth } from './drawTables.ts';
import { resolveNames } from './resolveNames.ts';
import { readOperation } from '../server/graphql/savedOperation.ts';
import { chooseVariables, headingOf } from './chooseVariables.ts';
import { tablesOf, toCsv } from './tables.ts';
import { print, log, withGraph } from './withGraph.ts';

/** `country=India` → `{country: "India"}`, added to the previous ones. */
function readVariable(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new ExpectedError('BAD_USER_INPUT', `--var must be like name=value, but is "${text}".`);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

interface QueryOptions {
  var: Record<string, string>;
  json?: boolean;
  csv?: boolean;
}

async function query(name: string, options: QueryOptions): Promise<void> {
  if (options.json && options.csv)
    throw new ExpectedError('BAD_USER_INPUT', 'Only one of --json and --csv may be given.');
  const operation = readOperation(name);
  const chosen = chooseVariables(operation, options.var);
  const { answer, variables } = await withGraph(async (graph) => {
    const model = readModel();
    const resolved = await resolveNames(graph, model, operation.declared, chosen);
    return {
      answer: await askInProcess(graph, model, { query: operation.text, variables: resolved }),
      variables: resolved,
    };
  });
  const tables = tablesOf(answer.data ?? {});
  if (options.json) print(JSON.stringify(answer, null, 2));
  else if (options.csv) print(toCsv(tables));
  else {
    print(`${headingOf(operation, variables, chosen === operation.examples)}\n`);
    print(drawTables(tables, process.stdout.columns || standardWidth));
  }
  for (const hint of answer.extensions?.hints ?? []) log(hint);
}

/** Adds `entente query NAME`. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Run a saved operation and print its answer as tables.')
    .argument('<name>', 'the name of a file in operations/, without its extension')
    .option(
      '--var <name=value>',
      'a variable; entities and facts by id or name; repeatable; defaults to the examples',
      readVariable,
      {},
    )
    .option('--json', 'print the whole answer as JSON')
    .option('--csv', 'print the tables as CSV')
    .action(query);
}
