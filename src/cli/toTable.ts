type Cells = Record<string, string>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Scalar = string | number | boolean | null | undefined;

const textOf = (value: Scalar): string => (value === null || value === undefined ? '' : String(value));

/** A connection is shown as its nodes. */
function rowsOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value.nodes)) return value.nodes;
  return Array.isArray(value.edges) ? value.edges : value;
}

/** Nested objects become columns `value.amount`; nested lists repeat the row. */
function flatten(value: unknown, name: string): Cells[] {
  const rows = rowsOf(value);
  if (Array.isArray(rows)) return rows.length === 0 ? [{}] : rows.flatMap((row) => flatten(row, name));
  if (!isObject(rows)) return [{ [name]: textOf(rows as Scalar) }];
  return Object.entries(rows).reduce<Cells[]>(
    (before, [key, part]) => {
      const cells = flatten(part, name ? `${name}.${key}` : key);
      return before.flatMap((row) => cells.map((cell) => ({ ...row, ...cell })));
    },
    [{}],
  );
}

const widest = 60;
const cut = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

function draw(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const width = (column: string): number =>
    Math.max(column.length, ...rows.map((row) => cut(row[column] ?? '').length));
  const line = (cells: (column: string) => string): string =>
    columns
      .map((column) => cells(column).padEnd(width(column)))
      .join('  ')
      .trimEnd();
  return [
    line((column) => column),
    line((column) => '─'.repeat(width(column))),
    ...rows.map((row) => line((column) => cut(row[column] ?? ''))),
  ].join('\n');
}

/** The answer of an operation as text: a table for each root field, nested lists as repeated rows. */
export function toTable(data: Record<string, unknown>): string {
  return Object.entries(data)
    .map(([name, value]) => {
      const rows = value === null ? [] : flatten(value, '').filter((row) => Object.keys(row).length > 0);
      return `${name}\n${rows.length === 0 ? '(nothing)' : draw(rows)}`;
    })
    .join('\n\n');
}
