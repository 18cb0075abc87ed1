import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { exportSources } from '../../../src/ingest/export/exportSources.ts';
import { loadReadings } from '../../../src/ingest/loadReadings.ts';
import { loadSources } from '../../../src/ingest/loadSources.ts';
import { removeSource } from '../../../src/ingest/removeSource.ts';
import { contentHash } from '../../../src/neo4j/contentHash.ts';
import type { Graph } from '../../../src/neo4j/openGraph.ts';
import { describeSlow } from '../../support/describeSlow.ts';
import { makeEveryScalar } from '../../support/everyScalar.ts';
import { closeGraph, emptyGraph, folder, loadedGraph, model, testGraph } from '../../support/loadedGraph.ts';
import { type Spec, readSpec, spec, standingAfter } from '../support/generateSources.ts';

let graph: Graph;
let to: string;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'entente-export-'));
});
afterEach(() => {
  rmSync(to, { recursive: true });
});
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

/** Exports what stands and loads it into an empty graph: its hash before and after. */
async function roundTrip(ids: readonly string[] = []): Promise<{ before: unknown; after: unknown }> {
  const before = await contentHash(graph);
  rmSync(to, { recursive: true });
  const { paths } = await exportSources(graph, model, to, ids);
  await emptyGraph();
  if (paths.length > 0) expect((await loadSources(graph, model, paths)).problems).toEqual([]);
  return { before, after: await contentHash(graph) };
}

test('the first article and the reference data, exported and loaded into an empty graph, give the same content', async () => {
  await loadedGraph();
  const { before, after } = await roundTrip();
  expect(after).toEqual(before);
  const slug = 'russia-india-defence-cooperation';
  expect(readFileSync(join(to, 'articles', slug, 'article.txt'))).toEqual(
    readFileSync(folder(`data/articles/${slug}/article.txt`)),
  );
});

test('values of every scalar come back to the last digit', async () => {
  const { model: drills, source, remove } = makeEveryScalar();
  try {
    await emptyGraph();
    expect((await loadSources(graph, drills, [source])).problems).toEqual([]);
    const before = await contentHash(graph);
    const { paths } = await exportSources(graph, drills, to, []);
    await emptyGraph();
    expect((await loadSources(graph, drills, paths)).problems).toEqual([]);
    expect(await contentHash(graph)).toEqual(before);
  } finally {
    remove();
  }
});

test('one article alone is exported, and an article that is not loaded is refused', async () => {
  await loadedGraph();
  const { sources } = await exportSources(graph, model, to, ['Article:russia-india-defence-cooperation']);
  expect([sources, readdirSync(to)]).toEqual([['Article:russia-india-defence-cooperation'], ['articles']]);
  await expect(exportSources(graph, model, to, ['Article:none'])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(
      /^ARTICLE must be loaded \(Article:russia.*, but is "Article:none"\.$/,
    ) as string,
  });
});

type Step = { load: Spec } | { remove: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ load: spec }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat(4) }) },
);

async function checkHistory(steps: readonly Step[]): Promise<void> {
  await emptyGraph();
  let standing: Spec[] = [];
  for (const each of steps) {
    if ('load' in each) {
      await loadReadings(graph, model, [readSpec(each.load)]);
      standing = standingAfter(standing, each.load);
      continue;
    }
    const gone = standing[each.remove % standing.length];
    if (!gone) continue;
    await removeSource(graph, model, readSpec(gone).source);
    standing = standing.filter((one) => one !== gone);
  }
  const { before, after } = await roundTrip();
  expect(after).toEqual(before);
}

const history = fc.array(step, { minLength: 1, maxLength: 6 });

test('whatever was loaded, edited and removed, an export gives the same content in an empty graph', async () => {
  await fc.assert(fc.asyncProperty(history, checkHistory), { numRuns: 4, seed: 16, endOnFailure: true });
}, 240_000);

describeSlow('many histories', () => {
  test('come back from an export as they were', async () => {
    await fc.assert(fc.asyncProperty(history, checkHistory), {
      numRuns: 150,
      seed: 2026,
      endOnFailure: true,
    });
  }, 1_800_000);
});
