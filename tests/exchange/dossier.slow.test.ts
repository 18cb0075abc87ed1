import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeDossier } from '../../src/exchange/dossier/writeDossier.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { closeGraph, folder, loadedGraph } from '../support/loadedGraph.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-dossier-'));
const article = 'Article:russia-india-defence-cooperation';
const text = 'articles/russia-india-defence-cooperation.txt';
let graph: Graph;

beforeAll(async () => {
  graph = await loadedGraph();
});
afterAll(async () => {
  await closeGraph();
  rmSync(home, { recursive: true, force: true });
});

/** The files of a thing's dossier, by path. */
async function filesOf(thing: string, name: string): Promise<Record<string, string>> {
  const path = join(home, `${name}.zip`);
  await writeDossier(graph, thing, path, '2026-03-01');
  const files = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(files.map(([file, bytes]) => [file, strFromU8(bytes)]));
}

/** Unpacks files into a folder of their own and runs the checker there. */
function check(files: Record<string, string>): { status: number | null; said: string } {
  const to = mkdtempSync(join(home, 'unpacked-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(to, 'check.mjs')], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('a fact’s dossier has the page, the claims, the article byte for byte, hashes, and a checker that confirms all', async () => {
  const files = await filesOf('Contract:india-russia-s-400-2018', 'deal');
  expect(Object.keys(files).sort()).toEqual(
    ['check.mjs', 'claims.json', 'hashes.json', 'index.html', text].sort(),
  );
  expect(files[text]).toBe(
    readFileSync(folder('data/articles/russia-india-defence-cooperation/article.txt'), 'utf8'),
  );
  expect(files['index.html']).toContain('“In October 2018, India signed a USD 5 billion deal');
  expect(files['index.html']).toContain('<a href="#at1">');
  const claims = JSON.parse(files['claims.json'] ?? '') as { quote: string | null }[];
  const quotes = claims.filter(({ quote }) => quote !== null).length;
  expect(quotes).toBeGreaterThan(0);
  expect(check(files)).toEqual({
    status: 0,
    said: `Every quote stands in its article: ${String(quotes)} checked.\n`,
  });
});

test('a changed word is found by its hash, and also by its quote where the hash was made to fit', async () => {
  const files = await filesOf(article, 'article');
  const spoiled = { ...files, [text]: (files[text] ?? '').replace('USD 5 billion', 'USD 6 billion') };
  expect(check(spoiled)).toMatchObject({
    status: 1,
    said: expect.stringContaining(`${text} is not as it was written`) as string,
  });
  const hashes = JSON.parse(files['hashes.json'] ?? '') as Record<string, string>;
  hashes[text] = createHash('sha256').update(spoiled[text]).digest('hex');
  const fitted = check({ ...spoiled, 'hashes.json': JSON.stringify(hashes) });
  expect(fitted.status).toBe(1);
  expect(fitted.said).toMatch(/^Claim:\S+ does not stand in articles\/\S+ at \d+–\d+$/m);
  expect(fitted.said).not.toContain('is not as it was written');
});

test('an entity’s dossier, by name, has all facts in which it has a role; an article’s only its own claims', async () => {
  const files = await filesOf('India', 'india');
  const claims = JSON.parse(files['claims.json'] ?? '') as { fact: string; article: string | null }[];
  const [row] = await graph.read(
    'MATCH (f:Fact)-->(:Entity {id: "Country:india"}) RETURN count(DISTINCT f) AS many',
  );
  expect(new Set(claims.map(({ fact }) => fact)).size).toBe(row?.get('many'));
  expect(claims.some((claim) => claim.article === null)).toBe(true);
  expect(check(files).status).toBe(0);
  const own = JSON.parse((await filesOf(article, 'own'))['claims.json'] ?? '') as {
    article: string | null;
  }[];
  expect(new Set(own.map((claim) => claim.article))).toEqual(new Set([article]));
});

test('nothing, and several of one name, are told', async () => {
  await expect(filesOf('Atlantis', 'atlantis')).rejects.toThrow('nothing is called "Atlantis"');
});
