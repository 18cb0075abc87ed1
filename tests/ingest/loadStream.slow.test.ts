import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { describeProgress } from '../../src/ingest/describeProgress.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { removeSource } from '../../src/ingest/removeSource.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';

const slug = 'made-up-year-in-review';
const read = (name: string): string =>
  readFileSync(folder(`tests/fixtures/articles/${slug}/${name}`), 'utf8');
const line = JSON.stringify({
  slug,
  text: read('article.txt'),
  article: parse(read('article.yaml')) as unknown,
  facts: parse(read('facts.yaml')) as unknown,
});

let graph: Graph;
let home: string;
beforeAll(async () => {
  graph = await loadedGraph();
  home = mkdtempSync(join(tmpdir(), 'entente-stream-'));
});
afterAll(async () => {
  rmSync(home, { recursive: true });
  await closeGraph();
});

function write(...lines: readonly string[]): string {
  const path = join(home, 'articles.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** A small article of one sentence and one claim. */
function small(number: number): string {
  const id = `stream-${String(number)}`;
  const text = `Country number ${String(number)} bought nothing.`;
  return JSON.stringify({
    slug: id,
    text,
    article: {
      id: `Article:${id}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      language: 'en',
      headline: text,
      sentences: [{ id: 'S00', start: 0, end: text.length }],
    },
    facts: { article: `Article:${id}`, entities: [], facts: [] },
  });
}

test('an article that comes as a line of JSONL leaves the graph that its folder leaves', async () => {
  const before = await contentHash(graph);
  await loadSources(graph, model, [folder('tests/fixtures/articles')]);
  const fromFolder = await contentHash(graph);
  await removeSource(graph, model, `Article:${slug}`);
  expect(await contentHash(graph)).toEqual(before);
  const { loaded, problems } = await loadSources(graph, model, [write(line)]);
  expect([loaded.length, problems]).toEqual([1, []]);
  expect(await contentHash(graph)).toEqual(fromFolder);
  expect((await loadSources(graph, model, [write(line)])).unchanged).toEqual([`Article:${slug}`]);
  await removeSource(graph, model, `Article:${slug}`);
  expect(await contentHash(graph)).toEqual(before);
});

test('one bad line of many is named by its number, and none is stored', async () => {
  const before = await contentHash(graph);
  const lines = [...Array.from({ length: 30 }, (_item, number) => small(number)), '{"slug": 1}', 'not JSON'];
  const { loaded, problems } = await loadSources(graph, model, [write(...lines)]);
  expect(loaded).toEqual([]);
  expect(problems.map((problem) => problem.line)).toEqual([31, 32]);
  expect(problems[0]?.message).toContain('must have "text"');
  expect(problems[1]?.message).toContain('cannot be parsed');
  expect(problems[0]?.file).toMatch(/articles\.jsonl$/);
  expect(await contentHash(graph)).toEqual(before);
});

test('two lines with one article id are refused naming both, and none is stored', async () => {
  const before = await contentHash(graph);
  const { loaded, problems } = await loadSources(graph, model, [write(small(1), small(2), small(1))]);
  expect(loaded).toEqual([]);
  expect(problems.map((problem) => [problem.line, problem.message])).toEqual([
    [3, expect.stringMatching(/^Article:stream-1 stands in .*articles\.jsonl:1 and again here/)],
  ]);
  expect(await contentHash(graph)).toEqual(before);
});

test('an article whose id is a loaded reference file’s but for the type is refused', async () => {
  const before = await contentHash(graph);
  const { problems } = await loadSources(graph, model, [write(small(1).replaceAll('stream-1', 'countries'))]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Article:countries and Reference:countries, which stands in the graph, would give their claims the same ids: give one of them another `id`',
  ]);
  expect(await contentHash(graph)).toEqual(before);
});

/** An article that defines some countries and tells a relation between two. */
function visit(id: string, defined: readonly string[], printed = true): string {
  const text = 'Lemuria bought boats from Atlantis.';
  const role = (name: string) => ({
    value: `Country:${name.toLowerCase()}`,
    ...(printed ? { printed: name, certainty: 'EXPLICIT' } : { certainty: 'INFERRED', basis: 'Its name.' }),
  });
  const claim = {
    id: 'C1',
    quote: text,
    voice: 'ARTICLE',
    modality: 'ASSERTED',
    extractedBy: 'test',
    details: { buyer: role('Lemuria'), seller: role('Atlantis') },
  };
  return JSON.stringify({
    text,
    article: { id: `Article:${id}`, language: 'en', headline: text },
    facts: {
      article: `Article:${id}`,
      entities: defined.map((name) => ({ country: { id: `Country:${name.toLowerCase()}`, name } })),
      facts: [{ contract: { id: `Contract:${id}`, claims: [claim] } }],
    },
  });
}

test('what a later source defines may be named before it, whatever the order', async () => {
  const before = await contentHash(graph);
  const [user, definer] = [visit('user', [], false), visit('definer', ['Lemuria', 'Atlantis'])];
  for (const lines of [
    [user, definer],
    [definer, user],
  ]) {
    const { problems, notes } = await loadSources(graph, model, [write(...lines)]);
    expect([problems, notes]).toEqual([[], []]);
    for (const id of ['user', 'definer']) await removeSource(graph, model, `Article:${id}`);
  }
  expect((await loadSources(graph, model, [write(user)])).problems.map(({ message }) => message)).toEqual(
    ['lemuria', 'atlantis'].map((name) => expect.stringContaining(`names "Country:${name}", which no file`)),
  );
  expect(await contentHash(graph)).toEqual(before);
});

test('when an article that defined an entity is removed, another that prints its name lends it, with a note', async () => {
  const before = await contentHash(graph);
  const user = write(visit('user', []), visit('definer', ['Lemuria', 'Atlantis']));
  await loadSources(graph, model, [user]);
  await removeSource(graph, model, 'Article:definer');
  await removeSource(graph, model, 'Article:user');
  const { problems, notes } = await loadSources(graph, model, [write(visit('user', []))]);
  expect(problems).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('Country:lemuria, which no file defines, borrows the name “Lemuria” from here'),
    expect.stringContaining('Country:atlantis, which no file defines, borrows the name “Atlantis” from here'),
  ]);
  const rows = await graph.read(
    "MATCH (e:Country {id: 'Country:atlantis'})-[:NAMES]->(n) RETURN e.name AS name, n.kind AS kind",
  );
  expect(rows.map((row) => row.toObject())).toEqual([{ name: 'Atlantis', kind: 'BORROWED' }]);
  await removeSource(graph, model, 'Article:user');
  expect(await contentHash(graph)).toEqual(before);
});

test('a dry run tells what would be loaded, and stores nothing', async () => {
  const before = await contentHash(graph);
  const lines: string[] = [];
  const tell = (each: string): void => void lines.push(each);
  const { loaded } = await loadSources(graph, model, [write(line)], tell, { dryRun: true });
  expect(loaded.map(({ source }) => source)).toEqual([`Article:${slug}`]);
  expect(lines.join('\n')).toContain('would be loaded');
  expect(await contentHash(graph)).toEqual(before);
});

test('how far a load is, how fast and how long still', () => {
  expect(describeProgress(0, 5_000, 10)).toBe('0 of 5,000 sources');
  expect(describeProgress(4_000, undefined, 2_000)).toBe('4,000 sources read, 2,000 a second');
  expect(describeProgress(1_000, 5_000, 2_000)).toBe('1,000 of 5,000 sources, 500 a second, 8 s left');
  expect(describeProgress(1_000, 500_000, 2_000)).toBe('1,000 of 500,000 sources, 500 a second, 17 min left');
});
