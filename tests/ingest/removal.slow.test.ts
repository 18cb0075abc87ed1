import { decide } from '../../src/ingest/decisions/decide.ts';
import { standingDecisions } from '../../src/ingest/decisions/hashDecisions.ts';
import { undo } from '../../src/ingest/decisions/undo.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model, testGraph } from '../support/loadedGraph.ts';
import { type Spec, readSpec } from './support/generateSources.ts';

const who = 'ada';
const first = 'Article:russia-india-defence-cooperation';
const sources = [folder('data/reference'), folder('data/articles')];
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(emptyGraph);
afterAll(async () => {
  await emptyGraph();
  await closeGraph();
});

const hash = async (): Promise<string> => (await contentHash(graph)).hash;
const remove = (target: string) =>
  decide(graph, model, { kind: 'REMOVE_ARTICLE', target, after: 'REMOVED', who, why: 'off the record' });
const takeBack = ({ id }: { id: string }) => undo(graph, model, id, { who });

const article = (modality = 'ASSERTED' as Spec['claims'][number]['modality']) =>
  readSpec({
    id: 'Article:one',
    url: null,
    publisher: null,
    names: [],
    claims: [
      {
        fact: 'Contract:one',
        modality,
        speaker: null,
        review: 'ACCEPTED',
        details: { buyer: 'Country:alpha', seller: 'Country:beta' },
      },
    ],
  });

test('an article that somebody removed stays removed at the next start, which says so; undoing brings it back', async () => {
  await loadSources(graph, model, sources);
  const before = await hash();
  await removeSource(graph, model, first);
  const without = await hash();
  await loadSources(graph, model, sources);
  expect(await hash()).toBe(before);

  const removal = await remove(first);
  expect(removal).toMatchObject({ source: first, before: null, after: 'REMOVED', why: 'off the record' });
  expect(await hash()).toBe(without);
  const report = await loadSources(graph, model, sources);
  expect(report).toMatchObject({ loaded: [], removed: [first], problems: [] });
  expect(report.notes.map(({ message }) => message)).toEqual([
    `${first} is not loaded: ada removed it at ${removal.at ?? ''}. To bring it back: npx entente undo ${removal.id}`,
  ]);
  expect(await hash()).toBe(without);

  const undoing = await takeBack(removal);
  expect(await hash()).toBe(before);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
  expect(await loadSources(graph, model, sources)).toMatchObject({ loaded: [], removed: [] });
  await takeBack(undoing);
  expect(await hash()).toBe(without);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('what its file says now is brought back, with what was decided about it', async () => {
  await loadReadings(graph, model, [article()]);
  await decide(graph, model, { kind: 'REVIEW_CLAIM', target: 'Claim:one/F0', after: 'REJECTED', who });
  const removal = await remove('Article:one');
  const [notice] = await loadReadings(graph, model, [{ ...article('POSSIBLE'), hash: 'edited' }]);
  expect(notice).toMatchObject({ source: 'Article:one', isRemoved: true });
  await takeBack(removal);
  const [row] = await graph.read('MATCH (c:Claim) RETURN c.modality AS modality, c.review AS review');
  expect(row?.toObject()).toEqual({ modality: 'POSSIBLE', review: 'REJECTED' });
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('a removal that a file of decisions tells of holds, whether its source came before or comes after', async () => {
  const other = { ...article(), source: 'Reference:decided', hash: 'decided', article: null, claims: [] };
  await loadReadings(graph, model, [article()]);
  const before = await hash();
  const removal = await remove('Article:one');
  const file = {
    ...other,
    sentences: [],
    names: [],
    entities: [],
    decisions: await standingDecisions(graph),
  };
  const without = await hash();
  for (const order of [
    [article(), file],
    [file, article()],
  ]) {
    await emptyGraph();
    for (const reading of order) await loadReadings(graph, model, [reading]);
    expect(await hash()).toBe(without);
    await takeBack(removal);
    expect(await hash()).toBe(before);
  }
});

test('what is not loaded is not removed, and told what is', async () => {
  await loadReadings(graph, model, [article()]);
  await expect(remove('Article:none')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: '`id` must be the id of a loaded source (Article:one), but is "Article:none".',
  });
});
