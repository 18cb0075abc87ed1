import type { Table } from './tables.ts';

/** How wide lines may be, in characters, where no terminal says. */
export const standardWidth = 120;

const gap = 2;

/** Narrower columns than this, in characters, cannot be read. */
const narrowest = 8;

const lengthOf = (text: string): number => Array.from(text).length;

/** Cuts a word that fits no line, so that it goes on in the next; nothing is left out. */
function* piecesOf(word: string, width: number): Generator<string> {
  const characters = Array.from(word);
  for (let at = 0; at < characters.length; at += width) yield characters.slice(at, at + width).join('');
}

/** The lines of a text that are at most so wide. All of the text is there: no quote is ever cut short. */
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

/** How wide each column may be: what it needs, and the widest give way until all fit. Undefined when they cannot. */
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

/** Too many columns for the terminal: each row is a paragraph, a line for each cell that holds something. */
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

/** A table as text that fits a width in characters. Cells go on in further lines: nothing is cut. */
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

/** Tables as text for a terminal so many characters wide. */
export const drawTables = (tables: readonly Table[], width: number): string =>
  tables.map((table) => drawTable(table, width)).join('\n\n');
