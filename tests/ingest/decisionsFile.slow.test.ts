import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '../../src/ingest/decisions/decide.ts';
import { writeDecisions } from '../../src/ingest/decisions/decisionsFile.ts';
import { hashDecisions, standingDecisions } from '../../src/ingest/decisions/hashDecisions.ts';
import { undo } from '../../src/ingest/decisions/undo.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model, testGraph } from '../support/loadedGraph.ts';

const folderOfTest = mkdtempSync(join(tmpdir(), 'entente-decisions-file-'));
const file = join(folderOfTest, 'decided.yaml');
const sources = [folder('data/reference'), folder('data/articles')];
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(emptyGraph);
afterAll(async () => {
  rmSync(folderOfTest, { recursive: true });
  await emptyGraph();
  await closeGraph();
});

const article = 'Article:russia-india-defence-cooperation';
const claim = 'Claim:russia-india-defence-cooperation/F21';

/** Decides this and that, something of it undone, and writes the decisions that stand into the file. */
async function decideThis(): Promise<{ content: unknown; decided: unknown }> {
  const who = 'ada';
  await loadSources(graph, model, sources);
  await decide(graph, model, { kind: 'SET_PUBLICATION_DATE', target: article, after: '2022-05', who });
  await decide(graph, model, { kind: 'REVIEW_CLAIM', target: claim, after: 'PENDING', who });
  const { id } = await decide(graph, model, { kind: 'REVIEW_CLAIM', target: claim, after: 'ACCEPTED', who });
  await undo(graph, model, id, { who });
  await decide(graph, model, {
    kind: 'REVIEW_CLAIM',
    target: claim,
    after: 'REJECTED',
    who,
    why: 'it’s: "so"\n# no',
  });
  await decide(graph, model, {
    kind: 'MERGE_ENTITIES',
    target: 'Country:kyrgyzstan',
    after: 'Country:kazakhstan',
    who: null,
  });
  writeFileSync(file, writeDecisions('Reference:decided', await standingDecisions(graph)));
  return { content: await contentHash(graph), decided: await hashDecisions(graph) };
}

test.each([
  ['before the sources', [file], sources],
  ['after the sources', sources, [file]],
  ['with the sources', [...sources, file], []],
])(
  'a file of decisions, loaded %s, leads to the same graph and the same log',
  async (_when, first, second) => {
    const before = await decideThis();
    await emptyGraph();
    for (const paths of [first, second])
      if (paths.length > 0) expect((await loadSources(graph, model, paths)).problems).toEqual([]);
    // The file is a source of its own, which says nothing by itself.
    expect({ content: await contentHash(graph), decided: await hashDecisions(graph) }).toEqual(before);
    expect((await loadSources(graph, model, [file])).unchanged).toEqual(['Reference:decided']);
  },
);

test('what was imported is undone as if it had been decided here', async () => {
  await loadSources(graph, model, sources);
  const before = await contentHash(graph);
  await emptyGraph();
  await decideThis();
  await emptyGraph();
  await loadSources(graph, model, sources);
  await loadSources(graph, model, [file]);
  for (const { id } of (await standingDecisions(graph)).reverse())
    await undo(graph, model, id, { who: 'bob' });
  expect(await contentHash(graph)).toEqual(before);
});

test('what is wrong in a file of decisions is told with its line', async () => {
  writeFileSync(
    file,
    `decisions:
  - { id: Decision:a, kind: REVIEW_CLAIM, target: Claim:x, at: 2026-11-27T07:00:00Z, after: REJECTED }
  - { id: Decision:b, kind: LIKE_CLAIM, target: Claim:x, at: yesterday }
  - { id: Decision:a, kind: REVIEW_CLAIM, target: Claim:x, at: 2026-11-27T07:00:00Z }
  - { id: Nothing:a, kind: UNDO, target: Claim:x, at: 2026-11-27T07:00:00Z }
`,
  );
  const { problems } = await loadSources(graph, model, [file]);
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringMatching(/kind.*REVIEW_CLAIM/)],
    [3, expect.stringContaining('must be a moment such as')],
    [2, `after must be JSON such as '"REJECTED"', but is REJECTED`],
    [4, 'Decision:a stands here twice: give each decision its own id'],
    [5, expect.stringContaining('must begin with "Decision:"')],
    [5, 'kind must not be UNDO: leave out the decision that it takes back'],
  ]);
});

test('a file that changes what was decided about is told of, and the decision counts', async () => {
  await loadSources(graph, model, sources);
  const { id } = await decide(graph, model, {
    kind: 'REVIEW_CLAIM',
    target: claim,
    after: 'REJECTED',
    who: 'ada',
  });
  const [row] = await graph.read('MATCH (c:Claim {id: $claim}) RETURN c {.*} AS claim', { claim });
  expect(row?.get('claim')).toMatchObject({ review: 'REJECTED' });
  const notes = await reloadWithNote();
  expect(notes).toEqual([
    `${claim} was changed in its file, and the decision “review claim REJECTED” about it stands: both are kept, and the decision counts. Undo ${id} to go by the file`,
  ]);
  const [after] = await graph.read('MATCH (c:Claim {id: $claim}) RETURN c.review AS review, c.note AS note', {
    claim,
  });
  expect(after?.toObject()).toEqual({ review: 'REJECTED', note: 'Another note.' });
});

/** Loads the article as its file would be with another note on the claim. */
async function reloadWithNote(): Promise<string[]> {
  const { checkSources } = await import('../../src/ingest/checkSources.ts');
  const groups = checkSources(model, [folder('data/articles')], (ids) => Promise.resolve([...ids]), []);
  for await (const [reading] of groups()) {
    if (reading?.source !== article) continue;
    const claims = reading.claims.map((each) =>
      each.id === claim ? { ...each, properties: { ...each.properties, note: 'Another note.' } } : each,
    );
    const notices = await loadReadings(graph, model, [{ ...reading, hash: 'edited', claims }]);
    return notices.map(({ message }) => message);
  }
  return [];
}
