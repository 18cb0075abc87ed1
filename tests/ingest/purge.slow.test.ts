import { readFileSync } from 'node:fs';
import { decide } from '../../src/ingest/decisions/decide.ts';
import { undo } from '../../src/ingest/decisions/undo.ts';
import { loadReadings } from '../../src/ingest/loadReadings.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { purgeSource } from '../../src/ingest/purgeSource.ts';
import { verifyGraph } from '../../src/ingest/verifyGraph.ts';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, emptyGraph, folder, model, testGraph } from '../support/loadedGraph.ts';
import { readSpec } from './support/generateSources.ts';

const who = 'ada';
const reference = [folder('data/reference')];
const sources = [...reference, folder('data/articles')];
const article = 'Article:russia-india-defence-cooperation';
const claim = 'Claim:russia-india-defence-cooperation/F21';

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

/** Everything that any node or relationship holds, as text. */
async function everything(): Promise<string> {
  const rows = await graph.read(
    `MATCH (n) RETURN [value IN [key IN keys(n) | n[key]] | toStringOrNull(value)] + [key IN keys(n) | CASE WHEN n[key] IS :: LIST<STRING NOT NULL> THEN reduce(all = '', each IN n[key] | all + each + '|') END] AS texts
     UNION ALL
     MATCH ()-[r]->() RETURN [key IN keys(r) | CASE WHEN r[key] IS :: LIST<STRING NOT NULL> THEN reduce(all = '', each IN r[key] | all + each + '|') ELSE toStringOrNull(r[key]) END] AS texts`,
  );
  return rows.flatMap((row) => row.get('texts') as (string | null)[]).join('\n');
}

/** Each four words of a text that follow one another. */
function wordsOf(text: string): string[] {
  const words = text.split(/\s+/);
  return words.slice(3).map((_, position) => words.slice(position, position + 4).join(' '));
}

test('of a purged article no words are left, in claims, history or decisions, and it is not loaded again', async () => {
  await loadSources(graph, model, reference);
  const without = await hash();
  await loadSources(graph, model, sources);
  // History and decisions hold its words too.
  await decide(graph, model, { kind: 'REVIEW_CLAIM', target: claim, after: 'REJECTED', who, why: 'wrong' });
  await decide(graph, model, { kind: 'SET_PUBLICATION_DATE', target: article, after: '2022-05-14', who });
  const removal = await decide(graph, model, {
    kind: 'REMOVE_ARTICLE',
    target: article,
    after: 'REMOVED',
    who,
  });
  await undo(graph, model, removal.id, { who });
  const text = readFileSync(folder('data/articles/russia-india-defence-cooperation/article.txt'), 'utf8');
  const held = await everything();
  expect(wordsOf(text).filter((words) => held.includes(words)).length).toBeGreaterThan(500);

  const { decision, claims, decisions } = await purgeSource(graph, model, article, {
    who,
    why: 'a legal demand',
  });
  expect(claims).toBeGreaterThan(60);
  expect(decisions).toBe(4);
  const left = await everything();
  expect(wordsOf(text).filter((words) => left.includes(words))).toEqual([]);
  expect(left).not.toContain('Claim:russia-india-defence-cooperation');
  expect(await hash()).toBe(without);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);

  const report = await loadSources(graph, model, sources);
  expect(report).toMatchObject({ loaded: [], removed: [article], problems: [] });
  expect(report.notes.map(({ message }) => message)).toEqual([
    `${article} is not loaded: ada purged it at ${decision.at}. Its files are still there: delete them`,
  ]);
  expect(await everything()).toBe(left);
  await expect(undo(graph, model, decision.id, { who })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `${decision.id} purged ${article}: nothing of it was kept to bring back.`,
  });
});

const made = (id: string, url: string | null, seller: string) =>
  readSpec({
    id,
    url,
    publisher: null,
    names: [],
    claims: [
      {
        fact: 'Contract:shared',
        modality: 'ASSERTED',
        speaker: null,
        review: 'ACCEPTED',
        details: { buyer: 'Country:alpha', seller },
      },
    ],
  });

test('what another article says stays; earlier versions at the same address and what was removed go too', async () => {
  const other = made('Article:other', null, 'Country:beta');
  await loadReadings(graph, model, [other]);
  const without = await hash();
  await loadReadings(graph, model, [made('Article:one', 'https://example.org/a', 'Country:gamma')]);
  await loadReadings(graph, model, [made('Article:two', 'https://example.org/a', 'Country:gamma')]);
  await decide(graph, model, { kind: 'REMOVE_ARTICLE', target: 'Article:two', after: 'REMOVED', who });
  await purgeSource(graph, model, 'Article:two', { who });
  expect(await hash()).toBe(without);
  const left = await everything();
  expect(left).not.toMatch(/Article:one|gamma/);
  expect(left).toContain('Article:other');
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('what was purged elsewhere is purged here as its decision comes with a file, and that is told', async () => {
  const one = made('Article:one', null, 'Country:gamma');
  await loadReadings(graph, model, [made('Article:other', null, 'Country:beta')]);
  const without = await hash();
  await loadReadings(graph, model, [one]);
  const { decision } = await purgeSource(graph, model, 'Article:one', { who });
  await emptyGraph();
  await loadReadings(graph, model, [made('Article:other', null, 'Country:beta')]);
  await loadReadings(graph, model, [one]);
  const [{ id: claim } = { id: '' }] = one.claims;
  await decide(graph, model, { kind: 'REVIEW_CLAIM', target: claim, after: 'REJECTED', who, why: 'gamma' });
  const file = {
    ...readSpec({ id: 'Reference:decided', url: null, publisher: null, names: [], claims: [] }),
  };
  const notices = await loadReadings(graph, model, [{ ...file, decisions: [decision] }]);
  expect(notices.map(({ message }) => message)).toContain(
    `Article:one is purged here too, with 1 claim and 1 decision about it: ada purged it at ${decision.at}`,
  );
  expect(await hash()).toBe(without);
  expect(await everything()).not.toMatch(/gamma/);
  expect((await verifyGraph(graph, model)).violations).toEqual([]);
});

test('what the graph never held is not purged, and told what it holds', async () => {
  await loadReadings(graph, model, [made('Article:one', null, 'Country:beta')]);
  await expect(purgeSource(graph, model, 'Article:none', { who })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: '`id` must be the id of a loaded source (Article:one), but is "Article:none".',
  });
});
