import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion, storageVersion } from '../../src/ingest/storage.ts';
import { closeGraph, loadedGraph } from '../support/loadedGraph.ts';
import { type Ran, run } from './support.ts';

afterAll(closeGraph);

const doctor = (settings: Record<string, string> = {}): Promise<Ran> =>
  run(['doctor'], '', { PORT: '0', ...settings });

/** The lines that say what to fix. */
const fixes = ({ out }: Ran): string[] => out.split('\n').filter((line) => line.startsWith('FIX'));

test('a healthy set-up has nothing to fix but what its own Neo4j leaves open', async () => {
  await loadedGraph();
  const ran = await doctor();
  expect(ran).toMatchObject({ code: 0, err: '' });
  for (const what of ['Settings', 'Node', 'Neo4j', 'Graph', 'Port', 'Disk', 'Pages'])
    expect(ran.out).toMatch(new RegExp(`^ok   ${what}: .`, 'm'));
  expect(ran.out).toMatch(/\nNothing to fix\.\n$/);
});

test('all malformed settings are reported at once', async () => {
  const ran = await doctor({ PORT: 'http', RATE_LIMIT: 'many' });
  expect(ran.code).toBe(1);
  expect(fixes(ran)).toEqual([
    expect.stringMatching(/^FIX {2}Settings: malformed: PORT must be a whole number/),
    expect.stringMatching(/^FIX {2}Settings: malformed: RATE_LIMIT must be a whole number/),
  ]);
});

test('a port that is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ran = await doctor({ PORT: String((server.address() as AddressInfo).port) });
  server.close();
  expect(fixes(ran)).toEqual([
    expect.stringMatching(/^FIX {2}Port: .*\(EADDRINUSE\): set PORT to a free one/),
  ]);
});

test('a wrong password', async () => {
  const ran = await doctor({ NEO4J_PASSWORD: 'not-the-password' });
  expect(ran.code).toBe(1);
  expect(fixes(ran)).toEqual([expect.stringMatching(/^FIX {2}Neo4j: bolt:.*password/i)]);
  expect(ran.out).not.toContain('not-the-password');
});

test('neither Java nor Maven, and no Neo4j named', async () => {
  const nothing = mkdtempSync(join(tmpdir(), 'entente-path-'));
  const ran = await doctor({ NEO4J_URI: '', PATH: nothing, JAVA_HOME: '' });
  expect(ran.code).toBe(1);
  expect(fixes(ran)).toEqual([
    expect.stringMatching(/^FIX {2}Java: none .*Java 17 or newer was not found/),
    expect.stringMatching(/^FIX {2}Maven: none: install Maven/),
  ]);
});

test('a graph that a newer version wrote', async () => {
  const graph = await loadedGraph();
  const setVersion = (version: number) =>
    graph.write((write) =>
      write(
        "MERGE (s:Storage {id: 'storage'}) SET s.version = toInteger($version), s.rules = toInteger($rules)",
        {
          version,
          rules: rulesVersion,
        },
      ),
    );
  await setVersion(999);
  const ran = await doctor();
  await setVersion(storageVersion());
  expect(fixes(ran)).toEqual([
    expect.stringMatching(/^FIX {2}Graph: .*version 999.*a newer Entente wrote it/),
  ]);
});

test('versions are told without the colours that Maven prints them in', async () => {
  const { out } = await doctor({ NEO4J_URI: '' });
  for (const what of ['Node', 'Java', 'Maven'])
    expect(out).toMatch(new RegExp(`^ok   ${what}: [\\w.-]+$`, 'm'));
});
