import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { describeGraph } from '../../src/ingest/bulk/describeGraph.ts';
import type { GraphSink } from '../../src/ingest/bulk/describeNodes.ts';
import { finishImport } from '../../src/ingest/bulk/finishImport.ts';
import type { Readings } from '../../src/ingest/bulk/surveyReadings.ts';
import { importArguments, writeCsv } from '../../src/ingest/bulk/writeCsv.ts';
import type { Model } from '../../src/model/buildModel.ts';
import { labelOfId } from './labelOfId.ts';

/** What Neo4j must be started with: LOAD CSV of files is closed in ours. */
export const loadCsvSettings = { 'dbms.security.allow_csv_import_from_file_urls': 'true' };

/** Nodes by themselves, relationships by the labels of their ends: one statement has one label for each. */
const nodesFolder = 'nodes';

const rowsInTransaction = 5_000;

/** A cell as the type in its column's header says. */
const readers: Readonly<Record<string, (cell: string) => string>> = {
  ID: (cell) => cell,
  string: (cell) => cell,
  long: (cell) => `toInteger(${cell})`,
  double: (cell) => `toFloat(${cell})`,
  boolean: (cell) => `toBoolean(${cell})`,
  date: (cell) => `date(${cell})`,
  datetime: (cell) => `datetime(${cell})`,
  'string[]': (cell) => `split(${cell}, '\\u001f')`,
};

function headerOf(path: string): string[] {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(10_000);
    const length = readSync(file, start);
    return start.toString('utf8', 0, length).split('\n', 1).join().split(',');
  } finally {
    closeSync(file);
  }
}

function createClause(kind: string, name: string, folder: string, header: readonly string[]): string {
  const properties = header.flatMap((column) => {
    const [property = '', type = ''] = column.split(':');
    const read = readers[type];
    return property && read ? [`${property}: ${read(`row.\`${column}\``)}`] : [];
  });
  const map = `{${properties.join(', ')}}`;
  if (kind === '--nodes') return `CREATE (:${name} ${map})`;
  const [from = '', to = ''] = folder.split('-');
  return `MATCH (x:${from} {id: row.\`:START_ID\`}) MATCH (y:${to} {id: row.\`:END_ID\`}) CREATE (x)-[:${name} ${map}]->(y)`;
}

/** The statement for one line of the arguments of `neo4j-admin`, such as `--nodes=Fact:Contract=0018-Contract.csv`. */
function loadStatement(root: string, folder: string, line: string): string {
  const [kind = '', name = '', file = ''] = line.split('=');
  const create = createClause(kind, name, folder, headerOf(join(root, folder, file)));
  return `LOAD CSV WITH HEADERS FROM 'file:///${folder}/${file}' AS row CALL (row) { ${create} } IN TRANSACTIONS OF ${String(rowsInTransaction)} ROWS`;
}

/**
 * Writes what the loader would make of readings as tables into the folder that Neo4j imports from, which must be empty.
 * Gives what loads them by LOAD CSV into an empty graph, without looking what is there.
 */
export async function writeTables(
  model: Model,
  readings: Readings,
  root: string,
): Promise<(graph: Graph) => Promise<void>> {
  const writers = new Map<string, ReturnType<typeof writeCsv>>();
  const into = (folder: string): GraphSink => {
    const known = writers.get(folder);
    if (known) return known.sink;
    mkdirSync(join(root, folder));
    const writer = writeCsv(join(root, folder));
    writers.set(folder, writer);
    return writer.sink;
  };
  await describeGraph(model, readings, {
    node: (...node) => into(nodesFolder).node(...node),
    alone: (...node) => into(nodesFolder).alone(...node),
    link(type, from, to, properties) {
      into(`${labelOfId(model, from)}-${labelOfId(model, to)}`).link(type, from, to, properties);
    },
  });
  const statements = [...writers].flatMap(([folder, { end }]) => {
    end();
    const lines = readFileSync(join(root, folder, importArguments), 'utf8').split('\n');
    return lines
      .filter((line) => /^--(nodes|relationships)=/.test(line))
      .map((line) => loadStatement(root, folder, line));
  });
  return async (graph) => {
    for (const text of statements) await graph.alter(text);
    await finishImport(graph, join(root, nodesFolder));
  };
}
