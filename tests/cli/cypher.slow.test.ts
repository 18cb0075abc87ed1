import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { home, run } from './support.ts';

beforeAll(async () => {
  await loadedGraph();
  // Whichever command comes first may have to migrate what an earlier test left.
  await run(['coverage']);
});
afterAll(async () => {
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

test('a saved statement runs by its name, with its own parameters or others, as a table or CSV', async () => {
  const own = await run(['cypher', 'suppliersOfCountry']);
  expect(own).toMatchObject({ code: 0, err: '' });
  expect(own.out).toMatch(/^1 row\nsupplier +certainty/);
  expect(own.out).toMatch(/^Russia +EXPLICIT/m);
  const other = await run([
    'cypher',
    'suppliersOfCountry',
    '--param',
    'country=Country:none',
    '--format',
    'csv',
  ]);
  expect(other.out).toBe('supplier,certainty,facts,claims,origins\n');
  expect(other.err).toContain('No rows.');
});

test('Cypher and files are run, as rows or as a graph, cut where --limit says', async () => {
  const cut = await run(['cypher', 'UNWIND range(1, 10) AS x RETURN x', '--format', 'json', '--limit', '2']);
  expect(JSON.parse(cut.out)).toMatchObject({ columns: ['x'], rows: [[1], [2]] });
  expect(cut.err).toContain('Only the first 2 rows are shown');
  const file = join(home, 'deal.cypher');
  writeFileSync(
    file,
    ":param buyer => 'India';\nMATCH p = (:Contract)-[:BUYER]->({name: $buyer}) RETURN p;\n",
  );
  const graph = await run(['cypher', file, '--format', 'graph']);
  expect(JSON.parse(graph.out)).toMatchObject({
    nodes: [
      { labels: ['Fact', 'Contract'] },
      { labels: ['Entity', 'Country'], properties: { name: 'India' } },
    ],
    relationships: [{ type: 'BUYER' }],
  });
});

test('a property that a label lacks is reported, where Neo4j silently answers null', async () => {
  const statement = 'MATCH (:Country)-[m:MEMBER_OF]->() RETURN m.origin LIMIT 1';
  const asked = await run(['cypher', statement, '--format', 'json']);
  const note = 'm.origin is always null: MEMBER_OF has no property origin. Did you mean origins?';
  expect(JSON.parse(asked.out)).toEqual({ columns: ['m.origin'], rows: [[null]], notes: [note] });
  expect(asked.err).toContain(note);
});

test('a refused statement is reported, with what to do', async () => {
  const writing = await run(['cypher', 'MATCH (n) DETACH DELETE n']);
  expect(writing).toMatchObject({ code: 64, out: '' });
  expect(writing.err).toContain('DELETE does more than read');
  const misspelt = await run(['cypher', 'suppliersOfContry']);
  expect(misspelt).toMatchObject({ code: 64, out: '' });
  expect(misspelt.err).toContain('Did you mean suppliersOfCountry?');
});
