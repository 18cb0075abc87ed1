/** A row of CSV, and the line of the text that it begins on, from 1. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** A cell, quoted or plain, and what ends it. */
const cellAndEnd = /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*|))(,|\r?\n|$)/y;

/** Reads CSV after RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. Null for what is none. Pure. */
export function parseCsv(text: string): CsvRow[] | null {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { cells: [], line };
  cellAndEnd.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cellAndEnd.lastIndex < text.length) {
    const found = cellAndEnd.exec(text);
    if (!found) return null;
    const [whole, quoted, plain = '', end] = found;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',') {
      if (cellAndEnd.lastIndex < text.length) continue;
      row.cells.push(''); // a comma at the end of the text
    }
    rows.push(row);
    row = { cells: [], line };
  }
  return rows;
}
