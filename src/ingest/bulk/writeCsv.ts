import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Day } from '../../model/codecs/codec.ts';
import type { BulkProperties, GraphSink } from './describeNodes.ts';

/** Files beside the tables: arguments for `neo4j-admin`, one a line, and the statement to run afterwards. */
export const importArguments = 'import.args';
export const finishingCypher = 'finish.cypher';

/** Separates the items of a list; does not occur in texts. */
const listDelimiter = '\u001f';

/** Rows of a kind buffered before the file's columns are fixed: together they mostly have all columns. */
const rowsAtOnce = 1_000;

type Value = BulkProperties[string];

/** A property's type in a header: https://neo4j.com/docs/operations-manual/5/tutorial/neo4j-admin-import/ */
function typeOf(value: Value): string {
  if (Array.isArray(value)) return 'string[]';
  if (value instanceof Date) return 'datetime';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return value instanceof Day ? 'date' : 'string';
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cell(value: Value): string {
  if (Array.isArray(value)) return quoted(value.join(listDelimiter));
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Day) return value.text;
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** A row's cells by column, `name:type`. */
type Cells = ReadonlyMap<string, string>;

/** The numbers of rows written. */
export interface CsvReport {
  nodes: number;
  relationships: number;
  files: number;
}

/** The tables of a folder: rows of a kind with the same columns share a file. */
function csvTables(folder: string) {
  const waiting = new Map<string, Cells[]>();
  const tables = new Map<string, { kind: string; path: string }>();
  const flush = (key: string): void => {
    const rows = waiting.get(key) ?? [];
    waiting.delete(key);
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    const [kind = ''] = key.split(' ');
    const header = columns.sort().join();
    const known = tables.get(`${kind} ${header}`);
    const path = `${String(tables.size + 1).padStart(4, '0')}-${kind.replace(/^.*[=:]/, '')}.csv`;
    const table = known ?? { kind, path };
    tables.set(`${kind} ${header}`, table);
    const lines = rows.map((row) => columns.map((column) => row.get(column) ?? '').join());
    appendFileSync(join(folder, table.path), `${[...(known ? [] : [header]), ...lines].join('\n')}\n`);
  };
  return {
    /** Adds a row with its ids by column; null, absent and empty values have no cell. */
    add(kind: string, ids: Readonly<Record<string, string>>, properties: BulkProperties): void {
      const cells = new Map(Object.entries(ids).map(([column, id]) => [column, quoted(id)]));
      let fractions = '';
      for (const [name, value] of Object.entries(properties)) {
        if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
        const type = typeOf(value);
        if (type === 'double') fractions += ` ${name}`;
        cells.set(`${name}:${type}`, cell(value));
      }
      // A file's column has one type: amounts with a fraction need their own file.
      const key = `${kind}${fractions}`;
      const rows = waiting.get(key) ?? [];
      waiting.set(key, rows);
      if (rows.push(cells) >= rowsAtOnce) flush(key);
    },
    /** Writes the rest, and returns the arguments of `neo4j-admin` for each file: `--nodes=Fact=0001-Fact.csv`. */
    end(): string[] {
      for (const key of waiting.keys()) flush(key);
      return [...tables.values()].map(({ kind, path }) => `${kind}=${path}`);
    },
  };
}

const admin = [
  'database',
  'import',
  'full',
  'neo4j',
  '--overwrite-destination=false',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
];

/**
 * Writes a graph as CSV for `neo4j-admin database import` into an empty folder: one file per kind of row, the
 * arguments for `neo4j-admin`, and the statement to run afterwards, which sets empty lists, since CSV has none.
 */
export function writeCsv(folder: string): { sink: GraphSink; end(): CsvReport } {
  const tables = csvTables(folder);
  const empty = new Map<string, { label: string; name: string }>();
  const report = { nodes: 0, relationships: 0 };
  const addNode = (
    labels: readonly string[],
    ids: Readonly<Record<string, string>>,
    properties: BulkProperties,
  ): void => {
    report.nodes += 1;
    const label = labels.join(':');
    for (const [name, value] of Object.entries(properties))
      if (Array.isArray(value) && value.length === 0) empty.set(`${label} ${name}`, { label, name });
    tables.add(`--nodes=${label}`, ids, properties);
  };
  return {
    sink: {
      node(labels, id, properties) {
        addNode(labels, { 'id:ID': id }, properties);
      },
      alone(labels, properties) {
        addNode(labels, {}, properties);
      },
      link(type, from, to, properties = {}) {
        report.relationships += 1;
        tables.add(`--relationships=${type}`, { ':START_ID': from, ':END_ID': to }, properties);
      },
    },
    end() {
      const files = tables.end();
      const finish = [...empty.values()].map(
        ({ label, name }) =>
          `MATCH (n:${label}) WHERE n.${name} IS NULL CALL (n) { SET n.${name} = [] } IN TRANSACTIONS OF 10000 ROWS;`,
      );
      writeFileSync(join(folder, importArguments), `${[...admin, ...files].join('\n')}\n`);
      writeFileSync(join(folder, finishingCypher), `${finish.join('\n')}\n`);
      return { ...report, files: files.length };
    },
  };
}
