import { storedWords } from '../view/storedWords.ts';
import { pickThing, viewState } from '../view/viewState.ts';
import { SortedTable, type TableOfRows } from './SortedTable.tsx';
import type { Cells } from './sortRows.ts';

/** A row about a fact, an entity or nothing (an empty id); its first cell leads to the evidence. */
export type TwinRow = Cells & { id: string };

/** The twin of a view: the same things as a table that can be sorted and saved. */
export function TableTwin<Row extends TwinRow>(table: Omit<TableOfRows<Row>, 'cell' | 'isHere'>) {
  if (table.rows.length === 0) return null;
  const [first] = table.columns;
  return (
    <details class="twin">
      <summary>As a table</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={`Table: ${table.caption}`}>
        <SortedTable
          {...table}
          isHere={({ id }) => id !== '' && id === viewState.value.pick}
          cell={(row, key) =>
            key === first?.key && row.id !== '' ? (
              <button
                type="button"
                class="link"
                onClick={() => {
                  pickThing(row.id);
                }}
              >
                {row[key]}
              </button>
            ) : (
              storedWords(String(row[key]))
            )
          }
        />
      </div>
    </details>
  );
}
