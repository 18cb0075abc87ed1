import { currentDrawing } from '../graph/currentDrawing.ts';
import { centre } from '../graph/loadGraph.ts';
import { layFocusRings } from '../graph/layFocusRings.ts';
import { visibleGraph } from '../graph/visibleGraph.ts';
import { columns, tableRows } from '../table/rows.ts';
import { fileName } from './fileName.ts';
import { saveFile } from './saveFile.ts';
import { toCsv } from './toCsv.ts';
import { toGexf } from './toGexf.ts';
import { toSvg } from './toSvg.ts';

const readColour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function saveSvg(): void {
  const graph = visibleGraph.value;
  const places = currentDrawing.value?.places() ?? layFocusRings(graph.things, graph.links, centre.value);
  saveFile(fileName('svg'), 'image/svg+xml', toSvg(graph, places, readColour));
}

/** Exports of what is in view: a picture, a drawing, a table, a graph file, a printed page. */
export function DownloadMenu() {
  return (
    <details class="menu">
      <summary>Export</summary>
      <div class="menu-items">
        {currentDrawing.value && (
          <button
            type="button"
            onClick={() => {
              saveFile(fileName('png'), 'image/png', currentDrawing.value?.toPng() ?? '');
            }}
          >
            PNG picture
          </button>
        )}
        <button type="button" onClick={saveSvg}>
          SVG drawing
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile(fileName('csv'), 'text/csv', toCsv(columns, tableRows.value));
          }}
        >
          CSV table
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile(fileName('gexf'), 'application/gexf+xml', toGexf(visibleGraph.value));
          }}
        >
          GEXF graph
        </button>
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          Print with footnotes
        </button>
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard.writeText(window.location.href);
          }}
        >
          Copy link to this view
        </button>
      </div>
    </details>
  );
}
