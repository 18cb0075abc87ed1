import type { TableRow } from './rows.ts';

/** By which column, and which way. */
export interface Order {
  key: keyof TableRow;
  isDown: boolean;
}

/** Sorts rows by a column; empty cells come last whichever way. */
export function sortRows(rows: readonly TableRow[], { key, isDown }: Order): TableRow[] {
  return [...rows].sort((one, other) => {
    const [left, right] = [one[key], other[key]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    const order = typeof left === 'number' ? left - Number(right) : left.localeCompare(String(right));
    return isDown ? -order : order;
  });
}
