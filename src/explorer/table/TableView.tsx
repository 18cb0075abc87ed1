import { Skeleton } from '../ask/Answered.tsx';
import { Glyph } from '../graph/Glyph.tsx';
import { GraphProblem, NothingLeft } from '../graph/GraphSection.tsx';
import { Legend } from '../graph/Legend.tsx';
import { isGraphLoaded } from '../graph/loadGraph.ts';
import { ExplorePage } from '../profile/ExplorePage.tsx';
import { dayWords } from '../view/dates.ts';
import { countWords } from '../view/words.ts';
import { pickThing, viewState } from '../view/viewState.ts';
import { type TableRow, columns, tableRows } from './rows.ts';
import { SortedTable } from './SortedTable.tsx';

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

function drawCell(row: TableRow, key: keyof TableRow) {
  if (key === 'from' || key === 'to') return <>{row[key] && dayWords(row[key])}</>;
  if (key !== 'name') return <Cell row={row} column={key} />;
  return (
    <>
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
    </>
  );
}

/** The twin of the graph: everything it shows and everything it leaves out, as a table that can be sorted. */
export function TableView() {
  const { pick, of } = viewState.value;
  const rows = tableRows.value;
  return (
    <ExplorePage>
      <Legend />
      <GraphProblem />
      <NothingLeft />
      {isGraphLoaded.value ? (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Table of the graph">
          <SortedTable
            caption={countWords(rows.length, 'row')}
            columns={columns}
            rows={rows}
            order={{ key: 'articleClaims', isDown: true }}
            cell={drawCell}
            isHere={(row) => (pick || of) === row.id}
          />
        </div>
      ) : (
        <Skeleton lines={12} />
      )}
    </ExplorePage>
  );
}
