import { checkInWorker } from '../../src/cypher/checkInWorker.ts';
import { runReadOnly } from '../../src/cypher/runReadOnly.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { readStatements } from '../../src/neo4j/readStatements.ts';
import { readScript } from '../../src/cypher/readScript.ts';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { evil, honest } from './statements.ts';

const check = checkInWorker();
let graph: Graph;

const ask = (text: string, parameters: Record<string, unknown> = {}, caps = {}) =>
  runReadOnly(graph, check, { text, parameters, caps });

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(async () => {
  await check.close();
  await closeGraph();
});

test('the tables hold at least 60 evil and 20 honest statements', () => {
  expect(new Set(evil.map(([statement]) => statement)).size).toBeGreaterThanOrEqual(60);
  expect(new Set(honest).size).toBeGreaterThanOrEqual(20);
});

test.each(evil)('is not run: %s', async (statement, why) => {
  const version = await graph.version();
  const attempt = ask(statement, { list: [1] });
  await expect(attempt).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
  await expect(attempt).rejects.toThrow(why);
  expect(await graph.version()).toBe(version);
});

test.each(honest)('runs: %s', async (statement) => {
  const { columns, rows } = await ask(statement, { code: 'IN', many: 3 });
  expect(columns.length).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(0);
});

test.each([...readStatements('analysis')])('the analysis %s runs', async (_name, source) => {
  const { text, parameters } = readScript(source);
  const [given] = await graph.read(`RETURN ${parameters.at(-1) ?? '{}'} AS given`);
  const { rows } = await ask(text, given?.get('given') as Record<string, unknown>);
  expect(rows.length).toBeGreaterThan(0);
});

test('Neo4j itself would have run or planned what the text alone betrays', async () => {
  // The check of the plan is a second wall: it stands when the first one is not asked.
  const naive = { ...check, problemsOf: () => Promise.resolve([]) };
  const pass = (text: string) => runReadOnly(graph, naive, { text, parameters: {} });
  await expect(pass('LOAD CSV FROM "file:///x" AS l RETURN l')).rejects.toThrow('LoadCSV');
  await expect(pass('SHOW USERS')).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
  await expect(pass('CREATE (n)')).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
});

test('rows beyond the cap are not read, and the answer says so', async () => {
  const { rows, cut } = await ask('UNWIND range(1, 100000) AS x RETURN x', {}, { rows: 7 });
  expect(rows).toEqual([[1], [2], [3], [4], [5], [6], [7]]);
  expect(cut).toContain('first 7 rows');
  expect((await ask('UNWIND range(1, 7) AS x RETURN x', {}, { rows: 7 })).cut).toBeUndefined();
});

test('bytes beyond the cap are not answered, and the answer says so', async () => {
  const { rows, cut } = await ask(
    'UNWIND range(1, 100) AS x RETURN $text AS t',
    { text: 'x'.repeat(100) },
    { bytes: 1_000 },
  );
  expect(rows.length).toBeLessThan(10);
  expect(cut).toContain('bytes');
});

test('a statement that takes too long ends at its own deadline, in the database too, and is not tried again', async () => {
  const text = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS late';
  await expect(ask(text, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  for (;;) {
    const running = await graph.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    if (!running.some((row) => String(row.get('currentQuery')).startsWith(text))) break;
  }
});

test('a statement that is wrong is told in the words of Neo4j, with no stack', async () => {
  await expect(ask('MATCH (n) RETURN m')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('Variable `m` not defined'),
  });
  await expect(ask('RETURN $missing AS x')).rejects.toThrow('missing');
  await expect(ask('MATCH (c:Country) RETURN 1 / 0')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
