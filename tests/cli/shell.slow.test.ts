import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';
import { home, run } from './support.ts';

beforeAll(async () => {
  await loadedGraph();
  // The jars are downloaded once, for all tests.
  const { cache } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME }).homes;
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(home, 'cache'));
  // Whichever command comes first may have to migrate what an earlier test left.
  await run(['coverage']);
});
afterAll(async () => {
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

test('a statement of cypher/analysis runs as a file of cypher-shell, as it is', async () => {
  const { code, out } = await run([
    'shell',
    '--',
    '-f',
    join(folder('cypher/analysis'), 'pathWithout.cypher'),
  ]);
  expect(code).toBe(0);
  expect(out).toContain('"SUPPLIER", "DELIVERY", "BORDERS"');
});

test('all statements of cypher/analysis run piped into the shell, as they are', async () => {
  const files = readdirSync(folder('cypher/analysis'));
  const texts = files.map((file) => readFileSync(join(folder('cypher/analysis'), file), 'utf8'));
  const { code, out, err } = await run(['shell'], texts.join(''));
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Read access mode: .*\n$/) });
  expect(out).toContain('type, modality, quote, standing');
  expect(out.split('\n').length).toBeGreaterThan(files.length * 2);
});

test.each(['Country.suppliesTo'])('what explains %s runs piped into the shell, as it is', async (field) => {
  const explained = await run(['explain', field]);
  const { code, err } = await run(['shell'], explained.out);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Read access mode: .*\n$/) });
});

test('a statement that Neo4j refuses is told, without a stack trace', async () => {
  const { code, err } = await run(['shell'], 'MATCH (n RETURN n');
  expect(code).toBe(1);
  expect(err).toContain('Invalid input');
});

test('a statement that writes is refused without --write, and runs with it', async () => {
  const written = 'CREATE (n:ShellTest) DELETE n RETURN "written";';
  const refused = await run(['shell'], written);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('not against attacks');
  expect(refused.err).toContain('read access mode');
  expect(await run(['shell', '--write'], written)).toMatchObject({ code: 0, err: '' });
});
