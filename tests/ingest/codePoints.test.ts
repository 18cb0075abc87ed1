import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { closeGraph, emptyGraph, model } from '../support/loadedGraph.ts';
import { startTestService } from '../support/startTestService.ts';

/** Words of any script, with what makes characters longer or shorter than they look. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).filter((text) => !text.includes('\0')),
  fc.constantFrom(
    '🚀',
    '👩‍👩‍👧',
    '𝔘𝔫',
    'e\u0301',
    '\r\n',
    '\uFEFF',
    'שלום ',
    'مرحبا ',
    '\u202Eabc\u202C',
    'नमस्ते',
    ' a quote ',
  ),
);

/** A text and a span of it that splits no character in two. */
const quoted = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 8 }),
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.array(piece),
  )
  .map(([before, quote, after]) => ({
    text: `${before.join('')}${quote.join('')}x${after.join('')}`,
    start: before.join('').length,
    quote: `${quote.join('')}x`,
  }));

function lineOf({ text, start, quote }: { text: string; start: number; quote: string }, at: number): string {
  const id = `Article:made-up-${String(at)}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const sentences = [{ id: 'S00', start: 0, end: text.length }];
  const details = { quantity: { value: 1, certainty: 'DERIVED', basis: 'made up' } };
  const claim = { id: 'T1', quote, start, voice: 'ARTICLE', modality: 'ASSERTED', details };
  return JSON.stringify({
    slug: `made-up-${String(at)}`,
    text,
    article: { id, sha256, language: 'en', headline: 'Made up', sentences },
    facts: { article: id, facts: [{ contract: { id: `Contract:made-up-${String(at)}`, claims: [claim] } }] },
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-code-points-'));
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
  rmSync(folder, { recursive: true });
});

test('a quote is verified whatever characters stand in it and before it', async () => {
  const file = join(folder, 'articles.jsonl');
  const texts = fc.sample(quoted, { seed: 14, numRuns: 100 });
  writeFileSync(file, texts.map(lineOf).join('\n'));
  const graph = await emptyGraph();
  const { problems, loaded } = await loadSources(graph, model, [file]);
  expect(problems).toEqual([]);
  expect(loaded).toHaveLength(texts.length);
  const service = await startTestService(graph);
  try {
    const { data } = await service.ask('{ claims(first: 100) { nodes { id quote verified } } }');
    const { nodes } = (data as { claims: { nodes: { id: string; verified: boolean }[] } }).claims;
    expect(nodes).toHaveLength(texts.length);
    expect(nodes.filter(({ verified }) => !verified)).toEqual([]);
    expect((await verifyGraph(graph, model)).violations).toEqual([]);
  } finally {
    await service.stop();
  }
});
