import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftArticle } from '../src/ingest/add/draftArticle.ts';
import type { KnownName } from '../src/ingest/add/findNames.ts';
import { readDocument } from '../src/ingest/add/readDocument.ts';
import { openShelf, writeArticle } from '../src/ingest/add/writeArticle.ts';
import { curateWith } from '../src/ingest/curateWith.ts';
import { undo } from '../src/ingest/decisions/undo.ts';
import { loadSources } from '../src/ingest/loadSources.ts';
import { removeSource } from '../src/ingest/removeSource.ts';
import { statement } from '../src/neo4j/readStatements.ts';
import { closeGraph, folder, loadedGraph, model } from './support/loadedGraph.ts';
import { contentHash } from '../src/neo4j/contentHash.ts';
import { makeApiKey } from '../src/server/auth/apiKeys.ts';
import { startTestService } from './support/startTestService.ts';

const guide = readFileSync(folder('docs/your-articles.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const block = (language: string): string => blocks(language)[0] ?? '';
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
    writeArticle(
      openShelf(work),
      { ...document, url: null },
      (free) => draftArticle(model, document, known, free),
      {
        bytes,
        ending: '.txt',
      },
    );
  const { folder: made, how } = add();
  expect([made, how]).toEqual([join(work, 'readout-of-the-meeting'), 'added']);
  expect(readFileSync(join(made, 'facts.yaml'), 'utf8')).toContain('Country:russia: “Russia”');
  expect(add().how).toBe('unchanged');

  expect((await loadSources(graph, model, [made])).problems).toEqual([]);
  writeFileSync(join(made, 'facts.yaml'), block('yaml'));
  expect((await loadSources(graph, model, [made])).problems).toEqual([]);
  const { key, sha256 } = makeApiKey();
  const apiKeysFile = join(work, 'keys');
  writeFileSync(apiKeysFile, `ann editor ${sha256}`);
  const settings = { apiKeysFile, publicRead: true, curate: curateWith(graph, model) };
  const service = await startTestService(graph, model, settings);
  try {
    const [question = '', change = ''] = blocks('graphql');
    const { data, errors } = await service.ask(question);
    expect(errors).toBeUndefined();
    expect(data.contracts.nodes).toMatchObject([
      { standing: 'POSSIBLE', claims: { nodes: [{ verified: true }] } },
    ]);
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: change }),
    });
    const made = (await response.json()) as { data: { makeClaim: { decision: { id: string } } } };
    expect(made).toMatchObject({ data: { makeClaim: { of: { fact: { title: expect.stringContaining('Poland') } } } } }); // prettier-ignore
    await undo(graph, model, made.data.makeClaim.decision.id, { who: 'ann' });
  } finally {
    await service.stop();
  }
  await removeSource(graph, model, 'Article:readout-of-the-meeting');
  expect(await contentHash(graph)).toEqual(before);
});
