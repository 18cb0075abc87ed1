import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftArticle } from '../src/ingest/add/draftArticle.ts';
import type { KnownName } from '../src/ingest/add/findNames.ts';
import { readDocument } from '../src/ingest/add/readDocument.ts';
import { openShelf, writeArticle } from '../src/ingest/add/writeArticle.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { removeSource } from '../src/ingest/removeSource.ts';
import { statement } from '../src/neo4j/readStatements.ts';
import { closeGraph, folder, loadedGraph, model } from './support/loadedGraph.ts';
import { contentHash } from '../src/neo4j/contentHash.ts';
import { startTestService } from './support/startTestService.ts';

const guide = readFileSync(folder('docs/your-articles.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';
const work = mkdtempSync(join(tmpdir(), 'entente-articles-'));

afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await closeGraph();
});

test('docs/your-articles.md leads from a text to an answer, and back', async () => {
  const graph = await loadedGraph();
  const before = await contentHash(graph);
  const bytes = readFileSync(folder('tests/fixtures/texts/whitehouse-poland-apache.txt'));
  const rows = await graph.read(statement('internal/names.known'));
  const known = rows.map((row) => row.toObject() as unknown as KnownName);
  const document = {
    ...readDocument({ bytes, name: 'readout.txt' }),
    headline: 'Readout of the meeting',
    published: { value: '2024-03-12', printed: '2024-03-12' },
  };
  const add = () =>
    writeArticle(openShelf(work), document.text, null, (free) => draftArticle(model, document, known, free), {
      bytes,
      ending: '.txt',
    });
  const { folder: made, how } = add();
  expect([made, how]).toEqual([join(work, 'readout-of-the-meeting'), 'added']);
  expect(readFileSync(join(made, 'facts.yaml'), 'utf8')).toContain('Country:russia: “Russia”');
  expect(add().how).toBe('unchanged');

  expect((await loadSources(graph, model, [made])).problems).toEqual([]);
  writeFileSync(join(made, 'facts.yaml'), block('yaml'));
  expect((await loadSources(graph, model, [made])).problems).toEqual([]);
  const service = await startTestService(graph);
  try {
    const { data, errors } = await service.ask(block('graphql'));
    expect(errors).toBeUndefined();
    expect(data.contracts.nodes).toMatchObject([
      { standing: 'POSSIBLE', claims: { nodes: [{ verified: true }] } },
    ]);
  } finally {
    await service.stop();
  }
  await removeSource(graph, model, 'Article:readout-of-the-meeting');
  expect(await contentHash(graph)).toEqual(before);
});
