import { ExpectedError } from '../../errors.ts';
import { type CsvRow, parseCsv } from '../parseCsv.ts';

/** The columns of SIPRI's file, by their names here. */
const columns = {
  deal: 'SIPRI AT Database ID',
  supplier: 'Supplier',
  recipient: 'Recipient',
  designation: 'Designation',
  description: 'Description',
  orderYear: 'Order date',
  isOrderEstimate: 'Order date is estimate',
  number: 'Numbers delivered',
  isNumberEstimate: 'Numbers delivered is estimate',
  year: 'Delivery year',
  isYearEstimate: 'Delivery year is estimate',
  status: 'Status',
  localProduction: 'Local production',
} as const;

type Column = keyof typeof columns;

/** One year of a deal as printed in SIPRI's register, and its line in the file. */
export type SipriRow = Readonly<Record<Column, string>> & { line: number };

const needed: readonly Column[] = ['deal', 'supplier', 'recipient', 'designation', 'number', 'year'];

const keyOf = (cell: string): string => cell.trim().toLowerCase();

/** Whether a row is the header; lines about the file come before it. */
const isHead = ({ cells }: CsvRow): boolean => {
  const keys = new Set(cells.map(keyOf));
  return [columns.supplier, columns.recipient, columns.designation].every((name) => keys.has(keyOf(name)));
};

/**
 * Reads a download of SIPRI's trade register, CSV with one row per delivery year; the header is found by its contents. Throws
 * DATA_INVALID, naming missing columns, for any other file. Pure.
 */
export function readSipri(text: string, file: string): SipriRow[] {
  const rows = parseCsv(text, file);
  const at = rows.findIndex(isHead);
  const head = rows[at];
  if (!head)
    throw new ExpectedError(
      'DATA_INVALID',
      `${file} must be a trade register of SIPRI as CSV, with a row that names the columns ${Object.values(columns).slice(0, 4).join(', ')} …, but has none.`,
    );
  const keys = head.cells.map(keyOf);
  const places = Object.entries(columns).map(([name, title]) => [name, keys.indexOf(keyOf(title))] as const);
  const missing = places.filter(([name, place]) => place === -1 && needed.includes(name as Column));
  if (missing.length > 0)
    throw new ExpectedError(
      'DATA_INVALID',
      `The columns must name ${missing.map(([name]) => `“${columns[name as Column]}”`).join(', ')} too, but are ${head.cells.join(', ')} (${file}:${String(head.line)}).`,
    );
  return rows.slice(at + 1).flatMap(({ cells, line }) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const values = places.map(([name, place]) => [name, (cells[place] ?? '').trim()]);
    return [{ ...(Object.fromEntries(values) as Record<Column, string>), line }];
  });
}
