import { CsvError, parse } from 'csv-parse/sync';
import { ExpectedError } from '../errors.ts';

/** A row of CSV, and its first line in the text, from 1. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/**
 * Parses CSV whose rows may differ in length; `file` is named in errors. Throws DATA_INVALID, with the line, for malformed
 * CSV. Pure.
 */
export function parseCsv(text: string, file: string): CsvRow[] {
  try {
    const ends: number[] = [];
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    return rows.map((cells, at) => ({ cells, line: (ends[at - 1] ?? 0) + 1 }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ExpectedError(
      'DATA_INVALID',
      `${file} must be CSV, with commas between cells and quotation marks in pairs, but: ${error.message}.`,
    );
  }
}
