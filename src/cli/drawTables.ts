import type { Table } from './tables.ts';

/** The width of lines in characters, without a terminal. */
export const standardWidth = 120;

const gap = 2;

/** The narrowest readable column, in characters. */
const narrowest = 8;

const lengthOf = (text: string): number => Array.from(text).length;

/** Splits a word that is longer than a line, without leaving anything out. */
function* piecesOf(word: string, width: number): Generator<string> {
  const characters = Array.from(word);
  for (let at = 0; at < characters.length; at += width) yield characters.slice(at, at + width).join('');
}

/** Wraps a text to lines of a width. Keeps all of it: no quote is ever cut short. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => [...piecesOf(each, width)])) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Column widths that fit a line: the widest columns shrink until all fit. Undefined when they cannot. */
function fitWidths(needed: readonly number[], width: number): number[] | undefined {
  const room = width - gap * (needed.length - 1);
  const widths = [...needed];
  const total = (): number => widths.reduce((sum, each) => sum + each, 0);
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) return undefined;
    const next = Math.max(narrowest, ...widths.filter((each) => each < widest));
    const many = widths.filter((each) => each === widest).length;
    const spared = Math.ceil((total() - room) / many);
    for (const [at, each] of widths.entries())
      if (each === widest) widths[at] = Math.max(next, widest - spared);
    if (next === widest) return undefined;
  }
  return widths;
}

function drawColumns({ columns, rows }: Table, widths: readonly number[]): string[] {
  const drawRow = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, at) => {
          const text = lines[line] ?? '';
          return text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(text)));
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap));
  return [...drawRow(columns), rule, ...rows.flatMap(drawRow)];
}

/** For too many columns: a paragraph per row, with a line per non-empty cell. */
function drawParagraphs({ columns, rows }: Table, width: number): string[] {
  const titles = Math.max(...columns.map(lengthOf));
  const indent = ' '.repeat(titles + gap);
  return rows.flatMap((cells, row) => [
    ...(row > 0 ? [''] : []),
    ...cells.flatMap((cell, at) =>
      cell === ''
        ? []
        : wrap(cell, Math.max(narrowest, width - indent.length)).map(
            (line, part) => (part === 0 ? (columns[at] ?? '').padEnd(indent.length) : indent) + line,
          ),
    ),
  ]);
}

/** Draws a table within a width in characters. Cells wrap; nothing is cut. */
function drawTable(table: Table, width: number): string {
  const { name, columns, rows } = table;
  if (rows.length === 0 || columns.length === 0) return `${name}\n(nothing)`;
  const needed = columns.map((column, at) =>
    Math.max(lengthOf(column), ...rows.map((cells) => lengthOf(cells[at] ?? ''))),
  );
  const widths = fitWidths(needed, width);
  const lines = widths ? drawColumns(table, widths) : drawParagraphs(table, width);
  return [name, ...lines].join('\n');
}

/** Draws tables for a terminal of a width in characters. */
export const drawTables = (tables: readonly Table[], width: number): string =>
  tables.map((table) => drawTable(table, width)).join('\n\n');
