import type { Graph, Row } from '../../src/neo4j/openGraph.ts';
import { reportRows } from '../../src/exchange/reportRows.ts';

test('an export reports rows and rate every two seconds over all its scans, and passes on each row', async () => {
  let now = 0;
  const scan: Graph['scan'] = async (_text, _parameters, _options, take) => {
    for (let row = 0; row < 3; row += 1) {
      now += 500;
      await take({} as Row);
    }
    return { columns: [] };
  };
  const told: string[] = [];
  const graph = reportRows(
    { scan } as Graph,
    (line) => told.push(line),
    () => now,
  );
  let taken = 0;
  const take = (): boolean => (taken += 1) > 0;
  await graph.scan('', {}, {}, take);
  expect(told).toEqual([]);
  await graph.scan('', {}, {}, take);
  await graph.scan('', {}, {}, take);
  expect(told).toEqual(['4 rows, 2 a second', '8 rows, 2 a second']);
  expect(taken).toBe(9);
});
