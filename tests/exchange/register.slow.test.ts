import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from '../../src/exchange/parseCsv.ts';
import { importSipri, defineDesignations } from '../../src/exchange/register/importSipri.ts';
import { readSipri } from '../../src/exchange/register/readSipri.ts';
import { writeRegister } from '../../src/exchange/register/writeRegister.ts';
import { writeReference } from '../../src/exchange/writeReference.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, loadedGraph, model } from '../support/loadedGraph.ts';
import { sipriSample } from './sipriSample.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-register-'));
const citation = {
  title: 'A register made up for tests',
  url: 'https://example.org/register',
  retrieved: '2026-03-01',
};
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

/** Reads a register into reference files; gives their paths and what was told. */
function imported(
  name: string,
  systems: readonly string[],
): { count: number; paths: string[]; told: string[] } {
  const told: string[] = [];
  const files = writeReference(join(home, name), name, citation);
  defineDesignations(model, systems, files);
  const rows = readSipri(sipriSample, 'sample.csv');
  const count = importSipri(model, rows, files, (line) => told.push(line));
  return { count, paths: files.end(), told };
}

test('CSV is read with quoted commas, quotes and line breaks; what is none is refused', () => {
  expect(parseCsv('\uFEFFa,"b, ""c""\n2"\r\n\r\nd,', 'x.csv')).toEqual([
    { cells: ['a', 'b, "c"\n2'], line: 1 },
    { cells: [''], line: 3 },
    { cells: ['d', ''], line: 4 },
  ]);
  expect(() => parseCsv('a,b\nc,"d" e', 'x.csv')).toThrow(/^x\.csv must be CSV, .*line 2/);
});

test('a file that is no register, or lacks columns, is refused with what it needs', () => {
  expect(() => readSipri('a,b\n1,2', 'x.csv')).toThrow('x.csv must be a trade register of SIPRI as CSV');
  expect(() => readSipri('Supplier,Recipient,Designation\n', 'x.csv')).toThrow(
    /must name “SIPRI AT Database ID”, “Numbers delivered”, “Delivery year” too.*\(x\.csv:1\)/,
  );
});

test('a name that nothing has is refused when it is loaded, and never guessed', async () => {
  const { paths } = imported('unknown', []);
  const { problems, loaded } = await loadSources(graph, model, paths);
  expect(loaded).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
  for (const { message } of problems)
    expect(message).toMatch(/names “Made-up "Heron", mark 2”, which nothing is called/);
});

test('its rows become curated deliveries and supplies; estimates are inferred, and nothing is added up', async () => {
  const { paths, count, told } = imported('sample', ['Made-up "Heron", mark 2']);
  expect(told).toEqual(['Left out: 1 row without a number delivered.']);
  expect(count).toBe(7);
  const { problems } = await loadSources(graph, model, paths);
  expect(problems).toEqual([]);
  const rows = await graph.read(
    `MATCH (c:Claim)-[:FACT]->(f:Delivery) WHERE c.source STARTS WITH 'Reference:sample/'
     RETURN f.id AS id, f.quantity AS quantity, f.completed AS completed, f.completedCertainty AS certainty,
       [(f)-[:SUPPLIER]->(s) | s.id] AS supplier, f.origins AS origins, c.citationUrl AS url, c.note AS note ORDER BY id`,
  );
  const cited = { origins: ['CURATED'], url: citation.url };
  expect(rows.map((row) => row.toObject())).toEqual([
    {
      id: 'Delivery:sipri-900001-2021',
      quantity: 1,
      completed: '2021',
      certainty: 'EXPLICIT',
      supplier: ['Country:russia'],
      note: 'Order 900001 of 2018; SAM system; New',
      ...cited,
    },
    {
      id: 'Delivery:sipri-900001-2022',
      quantity: 2,
      completed: '2022',
      certainty: 'INFERRED',
      supplier: ['Country:russia'],
      note: 'Order 900001 of 2018; SAM system; New',
      ...cited,
    },
    {
      id: 'Delivery:sipri-900002-2019',
      quantity: 12,
      completed: '2019',
      certainty: 'EXPLICIT',
      supplier: ['Country:china'],
      note: 'Order 900002 of (2017); transport aircraft; Second hand; local production: Yes',
      ...cited,
    },
    {
      id: 'Delivery:sipri-900003-2020',
      quantity: 3,
      completed: '2020',
      certainty: 'INFERRED',
      supplier: [],
      note: 'Order 900003 of 2018; SAM system; New',
      ...cited,
    },
  ]);
});

test('the register has every asserted order, supply and delivery with its sources, inferred values in brackets', async () => {
  let text = '';
  const told: string[] = [];
  const out = { write: (more: string) => Promise.resolve(void (text += more)), end: () => Promise.resolve() };
  await writeRegister(graph, model, out, (line) => told.push(line));
  const [head, ...rows] = parseCsv(text, 'register.csv').map(({ cells }) => cells);
  expect(head).toEqual([
    'Supplier',
    'Recipient',
    'Designation',
    'Part',
    'Order year',
    'Number ordered',
    'Delivery year',
    'Number delivered',
    'Status',
    'Standing',
    'Sources',
    'Fact',
  ]);
  const row = (id: string) => rows.find((cells) => cells.at(-1) === id);
  expect(row('Contract:india-russia-s-400-2018')?.slice(0, 10)).toEqual([
    'Russia',
    'India',
    'S-400 Triumph',
    '',
    '2018',
    '5',
    '',
    '',
    '',
    'ASSERTED',
  ]);
  expect(row('Contract:india-russia-s-400-2018')?.[10]).toContain(
    '“In October 2018, India signed a USD 5 billion deal',
  );
  expect(row('Delivery:sipri-900001-2022')?.slice(0, 10)).toEqual([
    'Russia',
    'India',
    'S-400 Triumph',
    'the 2 delivered in 2022 of order 900001',
    '',
    '',
    '(2022)',
    '(2)',
    'COMPLETE',
    'ASSERTED',
  ]);
  expect(row('Delivery:sipri-900001-2022')?.[10]).toContain(
    'https://example.org/register, retrieved 2026-03-01',
  );
  const [stored] = await graph.read(
    "MATCH (f:Fact) WHERE f.type IN ['Contract', 'Delivery', 'Supply'] AND f.standing IN ['ASSERTED', 'CONTESTED'] RETURN count(f) AS many",
  );
  expect(rows).toHaveLength(stored?.get('many') as number);
});
