/** A row as a table shows and saves it: texts and numbers. */
export type Cells = Readonly<Record<string, string | number>>;

/** By which column, and which way. */
export interface Order<Row> {
  key: keyof Row & string;
  isDown: boolean;
}

/** Sorts rows by a column; empty cells come last whichever way. */
export function sortRows<Row extends Cells>(rows: readonly Row[], { key, isDown }: Order<Row>): Row[] {
  return [...rows].sort((one, other) => {
    const [left = '', right = ''] = [one[key], other[key]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    const order = typeof left === 'number' ? left - Number(right) : left.localeCompare(String(right));
    return isDown ? -order : order;
  });
}
