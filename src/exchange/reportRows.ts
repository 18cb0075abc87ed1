import type { Graph } from '../neo4j/openGraph.ts';
import type { Report } from './writeText.ts';

const tellEveryMs = 2_000;

/** A graph whose scans tell how many rows were read and how fast, at most every two seconds. `now` is in milliseconds. */
export function tellRows(graph: Graph, report: Report, now = (): number => performance.now()): Graph {
  const begun = now();
  let told = begun;
  let rows = 0;
  const count = (): void => {
    rows += 1;
    const at = now();
    if (at - told < tellEveryMs) return;
    told = at;
    const perSecond = Math.round((rows * 1000) / (at - begun));
    report(`${rows.toLocaleString('en')} rows, ${perSecond.toLocaleString('en')} a second`);
  };
  return {
    ...graph,
    scan: (text, parameters, options, take) =>
      graph.scan(text, parameters, options, (row) => {
        count();
        return take(row);
      }),
  };
}
