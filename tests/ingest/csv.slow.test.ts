import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { importCsv } from '../../src/embedded/neo4j/importCsv.ts';
import { openNeo4j } from '../../src/embedded/neo4j/openNeo4j.ts';
import { openGraph } from '../../src/neo4j/openGraph.ts';
import { describeGraph } from '../../src/ingest/bulk/describeGraph.ts';
import { finishImport } from '../../src/ingest/bulk/finishImport.ts';
import { importArguments, writeCsv } from '../../src/ingest/bulk/writeCsv.ts';
import { checkSources } from '../../src/ingest/checkSources.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { dumpGraph } from '../support/dumpGraph.ts';
import { makeEveryScalar } from '../support/everyScalar.ts';
import { closeGraph, emptyGraph, folder, model } from '../support/loadedGraph.ts';

const homes: string[] = [];

function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-csv-test-'));
  homes.push(path);
  return path;
}

afterAll(async () => {
  for (const path of homes) rmSync(path, { recursive: true, force: true });
  remove();
  await closeGraph();
});

/** With a fact type that has a field of every scalar. */
const { model: drillModel, source, remove } = makeEveryScalar();
const sources = [folder('data/reference'), folder('data/articles'), source];

async function* readAll(): AsyncGenerator<Reading> {
  const groups = checkSources(drillModel, sources, () => Promise.resolve([]), []);
  for await (const group of groups()) yield* group;
}

test('what neo4j-admin imports is what the loader stores, property by property', async () => {
  const loaded = await emptyGraph();
  await loadSources(loaded, drillModel, sources);
  const expected = await dumpGraph(loaded);
  await emptyGraph();
  const csv = newFolder();
  const { sink, end } = writeCsv(csv);
  await describeGraph(drillModel, readAll, sink);
  const report = end();
  // Beside what stands: a node for each source, and the one that says how all is stored.
  const sourceNodes = expected.hashes.filter(({ id }) => /^(Article|Reference):/.test(id)).length;
  expect(report).toMatchObject({
    nodes: expected.nodes.length + sourceNodes + 1,
    relationships: expected.relationships.length,
  });
  expect(readdirSync(csv)).toHaveLength(report.files + 2);
  const home = newFolder();
  const plain = readConfig({});
  const config = { ...plain, homes: { ...plain.homes, data: home, state: home } };
  await importCsv(config, csv, importArguments, () => undefined);
  const neo4j = await openNeo4j(config, { preferredPort: 0, report: () => undefined });
  const graph = openGraph(neo4j);
  try {
    await finishImport(graph, csv);
    expect(await dumpGraph(graph)).toEqual(expected);
    await expect(importCsv(config, csv, importArguments, () => undefined)).rejects.toThrow(
      /needs .* for itself, but process \d+ uses it/,
    );
  } finally {
    await graph.close();
    await neo4j.stop();
  }
  await expect(importCsv(config, csv, importArguments, () => undefined)).rejects.toThrow(
    'neo4j-admin could not import',
  );
});

const reading = (source: string, url: string): Reading => ({
  source,
  hash: source,
  article: { id: source, properties: { url } },
  sentences: [],
  unclaimed: [],
  entities: [],
  names: [],
  claims: [],
});

test.each([
  ['Article:a', 'Article:a', 'https://example.org/b', 'Article:a stands twice among the sources'],
  ['Article:a', 'Article:b', 'https://example.org/a', 'Article:a and Article:b have the address'],
])('%s and %s at %s are refused before anything is written', async (one, other, url, message) => {
  const csv = newFolder();
  const { sink } = writeCsv(csv);
  const both = [reading(one, 'https://example.org/a'), reading(other, url)];
  await expect(describeGraph(model, () => both, sink)).rejects.toThrow(message);
  expect(readdirSync(csv)).toEqual([]);
});

test('text keeps its quotation marks and lines, and lists their delimiters', () => {
  const csv = newFolder();
  const { sink, end } = writeCsv(csv);
  sink.node(['Name'], 'Name:x', { text: 'say "so",\nthen; go', list: ['a;b', 'c'], none: [], absent: null });
  end();
  const [table = '', ...others] = readdirSync(csv).sort();
  expect(others).toEqual(['finish.cypher', 'import.args']);
  expect(readFileSync(join(csv, table), 'utf8')).toBe(
    'id:ID,list:string[],text:string\n"Name:x","a;b\u001fc","say ""so"",\nthen; go"\n',
  );
  expect(readFileSync(join(csv, 'finish.cypher'), 'utf8')).toContain('n.none = []');
});
