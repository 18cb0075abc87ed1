import { counted } from '../model/counted.ts';
import type { Graph } from '../neo4j/openGraph.ts';
import type { Report } from './writeText.ts';

const reportEveryMs = 2_000;

/** A graph whose scans report the number of rows read and the rate, at most every two seconds. `now` is in milliseconds. */
export function reportRows(graph: Graph, report: Report, now = (): number => performance.now()): Graph {
  const begun = now();
  let reported = begun;
  let rows = 0;
  const count = (): void => {
    rows += 1;
    const at = now();
    if (at - reported < reportEveryMs) return;
    reported = at;
    const perSecond = Math.round((rows * 1000) / (at - begun));
    report(`${counted(rows, 'row')}, ${perSecond.toLocaleString('en')} a second`);
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
