import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fileName } from '../download/fileName.ts';
import { saveFile } from '../download/saveFile.ts';
import { toCsv } from '../download/toCsv.ts';
import { type Cells, type Order, sortRows } from './sortRows.ts';

/** A column of a table and of its CSV file. */
export interface Column<Row> {
  key: keyof Row & string;
  title: string;
}

/** What a table shows. `cell` draws a cell that is more than its text. */
export interface TableOfRows<Row extends Cells> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The order at first; that of the rows when absent. */
  order?: Order<Row>;
  cell?: (row: Row, key: keyof Row & string) => ComponentChildren;
  isHere?: (row: Row) => boolean;
}

/** A table that is sorted by a click on a heading, and saved as CSV in the order that is seen. */
export function SortedTable<Row extends Cells>(props: TableOfRows<Row>) {
  const { caption, columns, rows, cell = (row, key) => row[key], isHere } = props;
  const [order, setOrder] = useState(props.order);
  const sorted = order ? sortRows(rows, order) : rows;
  const sortBy = (key: keyof Row & string): void => {
    const isNumber = typeof rows[0]?.[key] === 'number';
    setOrder({ key, isDown: order?.key === key ? !order.isDown : isNumber });
  };
  return (
    <table>
      <caption>
        {caption}{' '}
        <button
          type="button"
          onClick={() => {
            saveFile(fileName('csv'), 'text/csv', toCsv(columns, sorted));
          }}
        >
          Save as CSV
        </button>
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th
              key={key}
              scope="col"
              aria-sort={order?.key === key ? (order.isDown ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                onClick={() => {
                  sortBy(key);
                }}
              >
                {title} {order?.key === key ? (order.isDown ? '▾' : '▴') : ''}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row, place) => (
          <tr key={place} class={isHere?.(row) ? 'here' : ''}>
            {columns.map(({ key, title }, position) =>
              position === 0 ? (
                <th key={key} scope="row">
                  {cell(row, key)}
                </th>
              ) : (
                <td
                  key={key}
                  data-column={key}
                  data-title={title}
                  class={key === 'standing' ? String(row[key]).split(' ')[0] : undefined}
                >
                  {cell(row, key)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
