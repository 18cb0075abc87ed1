import { csvCell } from '../exchange/csvCell.ts';

/** One table of an answer: name, columns, and a text per cell. */
export interface Table {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

type Answered = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Answered =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A connection is shown as its nodes, or as its edges if only those were selected. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.nodes)) return value.nodes as unknown[];
  return Array.isArray(value.edges) ? (value.edges as unknown[]) : undefined;
}

/** A value in one cell: an object's parts or a list's items, complete. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const list = listIn(value);
  if (list) return list.map(textOf).join('; ');
  if (isObject(value)) return Object.values(value).map(textOf).filter(Boolean).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The cells of a row: parts of a nested object are columns `value.amount`, a nested list is one cell. */
function cellsOf(row: unknown, name: string): Record<string, string> {
  if (!isObject(row) || listIn(row)) return { [name || 'value']: textOf(row) };
  const parts = Object.entries(row).map(([key, value]) => cellsOf(value, name ? `${name}.${key}` : key));
  return Object.assign({}, ...parts) as Record<string, string>;
}

function tableOf(name: string, list: readonly unknown[]): Table {
  const cells = list.map((row) => cellsOf(row, ''));
  const columns = [...new Set(cells.flatMap((row) => Object.keys(row)))];
  return { name, columns, rows: cells.map((row) => columns.map((column) => row[column] ?? '')) };
}

/** A single thing is one row, and each of its lists another table: `country.organizations`. */
function tablesOfThing(name: string, thing: Answered): Table[] {
  const lists = Object.entries(thing).filter(([, value]) => listIn(value));
  const own = Object.fromEntries(Object.entries(thing).filter(([, value]) => !listIn(value)));
  return [
    ...(Object.keys(own).length > 0 ? [tableOf(name, [own])] : []),
    ...lists.map(([key, value]) => tableOf(`${name}.${key}`, listIn(value) ?? [])),
  ];
}

/** An operation's answer as tables: one per root list; for a look-up, one for it and one for each of its lists. */
export function tablesOf(data: Answered): Table[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const list = listIn(value);
    if (list) return [tableOf(name, list)];
    return isObject(value) ? tablesOfThing(name, value) : [tableOf(name, value === null ? [] : [value])];
  });
}

/** Tables as CSV with header lines; several follow each other, each under its name. */
export function toCsv(tables: readonly Table[]): string {
  const texts = tables.map(({ name, columns, rows }) => {
    const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(','));
    return [...(tables.length > 1 ? [csvCell(name)] : []), ...lines].join('\r\n');
  });
  return texts.join('\r\n\r\n');
}
