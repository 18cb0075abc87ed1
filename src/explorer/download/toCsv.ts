/** A cell as RFC 4180 wants it; a leading sign that a spreadsheet would run as a formula is disarmed. */
function toCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV with a heading line. Takes the columns in order. */
export function toCsv<Row extends object>(
  columns: readonly { key: keyof Row; title: string }[],
  rows: readonly Row[],
): string {
  const lines = rows.map((row) => columns.map(({ key }) => toCell(row[key] as string | number)).join(','));
  return [columns.map(({ title }) => toCell(title)).join(','), ...lines, ''].join('\r\n');
}
