import { readFileSync, writeFileSync } from 'node:fs';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';

/**
 * The titles of every fact of the first article and of the reference data, as a person read and approved them. After a
 * change of a template, ENTENTE_GOLDEN=write records them anew: read the difference.
 */
const path = folder('tests/golden/titles.txt');

afterAll(closeGraph);

test('every title reads as the one that was approved', async () => {
  const graph = await loadedGraph();
  const rows = await graph.read('MATCH (f:Fact) RETURN f.id + "\n  " + f.title AS line ORDER BY f.id');
  const titles = `${rows.map((row) => String(row.get('line'))).join('\n')}\n`;
  if (process.env.ENTENTE_GOLDEN === 'write') writeFileSync(path, titles);
  expect(titles).toBe(readFileSync(path, 'utf8'));
});

test('no title holds an id, a type and a colon, or a word in capitals', () => {
  const titles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '));
  expect(titles.filter((title) => /\w:\w|\b[A-Z]+_[A-Z]+\b|somebody|something/.test(title))).toEqual([]);
});
