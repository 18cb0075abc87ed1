import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { ExpectedError } from '../errors.ts';
import { checkInWorker } from '../cypher/checkInWorker.ts';
import { graphOf } from '../cypher/graphOf.ts';
import { readParameter, readScript } from '../cypher/readScript.ts';
import { type Answer, mostCaps, runReadOnly } from '../cypher/runReadOnly.ts';
import { describeGraph } from '../model/describeGraph.ts';
import { nearness } from '../model/nearness.ts';
import { readModel } from '../model/readModel.ts';
import { readStatements } from '../neo4j/readStatements.ts';
import { drawTables, standardWidth } from './drawTables.ts';
import { toCsv } from './tables.ts';
import { print, log, withGraph } from './withGraph.ts';

type Format = 'table' | 'json' | 'csv' | 'graph';

/** Resolves an argument to Cypher: the name of a saved statement, a file, or Cypher itself, which has more than one word. */
function cypherOf(given: string): string {
  const saved = readStatements('analysis');
  const found = saved.get(given);
  if (found !== undefined) return found;
  if (existsSync(given) && statSync(given).isFile()) return readFileSync(given, 'utf8');
  if (/\s/.test(given.trim())) return given;
  const [near] = [...saved.keys()]
    .filter((name) => nearness(given, name) < Infinity)
    .sort((one, other) => nearness(given, one) - nearness(given, other));
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `"${given}" is no statement of cypher/analysis, no file, and no Cypher.${near ? ` Did you mean ${near}?` : ''} ` +
      'entente cypher --list lists them.',
  );
}

function listSaved(): string {
  return [...readStatements('analysis')]
    .map(([name, text]) => `${name}\n    ${text.split('\n')[0]?.replace(/^\/\/ /, '') ?? ''}`)
    .join('\n');
}

/** A value in a table cell: nodes and relationships by name only; the other formats have all of them. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  if (typeof value !== 'object') return (value as string | number | boolean).toString();
  const { labels, type, properties } = value as {
    labels?: string[];
    type?: string;
    properties?: Record<string, unknown>;
  };
  if (!properties) return JSON.stringify(value);
  if (!labels) return `[:${type ?? ''}]`;
  const name = properties.name ?? properties.title ?? properties.quote ?? properties.id ?? '';
  return `(:${labels.join(':')} ${cellOf(name)})`;
}

function show({ format, answer }: { format: Format; answer: Answer }): string {
  const { columns, rows, notes, cut } = answer;
  if (format === 'graph') return JSON.stringify(graphOf(answer), null, 2);
  if (format === 'json')
    return JSON.stringify(
      { columns, rows, ...(notes.length > 0 && { notes }), ...(cut && { cut }) },
      null,
      2,
    );
  const tables = [
    {
      name: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`,
      columns,
      rows: rows.map((row) => row.map(cellOf)),
    },
  ];
  return format === 'csv' ? toCsv(tables) : drawTables(tables, process.stdout.columns || standardWidth);
}

interface CypherOptions {
  param: Record<string, unknown>;
  format: Format;
  limit: string;
  list?: boolean;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostCaps.rows)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `--limit must be a whole number from 1 to ${mostCaps.rows}, but is "${text}".`,
    );
  return limit;
}

async function runCypher(given: string | undefined, options: CypherOptions): Promise<void> {
  if (options.list) return print(listSaved());
  if (given === undefined)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'Name a statement, a file, or write Cypher; --list names the saved ones.',
    );
  const caps = { rows: readLimit(options.limit) };
  const { text, parameters } = readScript(cypherOf(given));
  const check = checkInWorker();
  try {
    const answer = await withGraph(async (graph) => {
      const given: Record<string, unknown> = {};
      // A file's parameters are Cypher literals, so Neo4j evaluates them, with the same checks as the statement.
      for (const map of parameters) {
        const { records } = await runReadOnly(graph, check, {
          text: `RETURN ${map} AS given`,
          parameters: {},
        });
        Object.assign(given, records[0]?.get('given'));
      }
      const described = describeGraph(readModel());
      return runReadOnly(graph, check, { text, parameters: { ...given, ...options.param }, caps, described });
    });
    print(show({ format: options.format, answer }));
    for (const note of answer.notes) log(note);
    if (answer.cut) log(answer.cut);
    if (answer.rows.length === 0)
      log('No rows. Check the spelling of labels, properties and values: entente cypher schema lists them.');
  } finally {
    await check.close();
  }
}

/** Adds `entente cypher`. */
export function addCypher(program: Command): void {
  program
    .command('cypher')
    .description('Run a read-only Cypher statement and print its rows.')
    .argument('[statement]', 'a name from cypher/analysis, a file, or Cypher')
    .option(
      '--param <name=value>',
      'a parameter, as JSON or text; repeatable; overrides those of the file',
      (text: string, before: Record<string, unknown>) => ({ ...before, ...readParameter(text) }),
      {},
    )
    .addOption(
      new Option('--format <format>', 'a table, rows as JSON or CSV, or nodes and relationships as JSON')
        .choices(['table', 'json', 'csv', 'graph'])
        .default('table'),
    )
    .option('--limit <rows>', `maximum number of rows, up to ${mostCaps.rows}`, '1000')
    .option('--list', 'list the saved statements and what each answers')
    .action(runCypher);
}
