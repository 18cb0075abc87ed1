import { useState } from 'preact/hooks';
import { Glyph } from '../graph/Glyph.tsx';
import { pickThing, viewState } from '../view/viewState.ts';
import { type TableRow, columns, tableRows } from './rows.ts';
import { type Order, sortRows } from './sortRows.ts';

function kindOfId(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** A cell; long lists of roles fold, so that one busy country does not fill the page. */
function Cell({ row, column }: { row: TableRow; column: keyof TableRow }) {
  const text = String(row[column]);
  if (column !== 'roles' || text.length < 150) return <>{text}</>;
  const roles = text.split('; ');
  return (
    <details>
      <summary>
        {roles[0]} and {roles.length - 1} more
      </summary>
      {roles.slice(1).join('; ')}
    </details>
  );
}

/** The twin of the graph: everything it shows and everything it leaves out, as a table that can be sorted. */
export function TableView() {
  const [order, setOrder] = useState<Order>({ key: 'articleClaims', isDown: true });
  const rows = sortRows(tableRows.value, order);
  const { pick, of } = viewState.value;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Table of the graph">
      <table>
        <caption>{rows.length} things around the one in the middle</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th
                key={key}
                scope="col"
                aria-sort={order.key === key ? (order.isDown ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => {
                    setOrder({ key, isDown: order.key === key ? !order.isDown : key === 'articleClaims' });
                  }}
                >
                  {title} {order.key === key ? (order.isDown ? '▾' : '▴') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={(pick || of) === row.id ? 'here' : ''}>
              <th scope="row">
                <Glyph kind={kindOfId(row.id)} />{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    pickThing(row.id);
                  }}
                >
                  {row.name}
                </button>
              </th>
              {columns.slice(1).map(({ key }) => (
                <td key={key} class={key === 'standing' ? row.standing.split(' ')[0] : key}>
                  <Cell row={row} column={key} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
