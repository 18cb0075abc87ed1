import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../../src/neo4j/contentHash.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { loadSources } from '../../src/ingest/loadSources.ts';
import { closeGraph, folder, loadedGraph, model } from '../support/loadedGraph.ts';

let graph: Graph;
let copy: string;

beforeAll(async () => {
  graph = await loadedGraph();
});
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'entente-refuse-'));
  cpSync(
    folder('data/articles/russia-india-defence-cooperation'),
    join(copy, 'russia-india-defence-cooperation'),
    { recursive: true },
  );
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});
afterAll(closeGraph);

const file = (name: string): string => join(copy, 'russia-india-defence-cooperation', name);

/** Breaks the first match in facts.yaml, loads, and gives the problems as `line: message`. */
async function problemsOf(
  find: string | RegExp,
  replacement: string,
  name = 'facts.yaml',
): Promise<string[]> {
  const before = readFileSync(file(name), 'utf8');
  const broken = before.replace(find, replacement);
  expect(broken).not.toBe(before);
  writeFileSync(file(name), broken);
  const { problems, loaded } = await loadSources(graph, model, [copy]);
  expect(loaded).toEqual([]);
  expect(problems.every((problem) => problem.file.endsWith('.yaml') && problem.line > 0)).toBe(true);
  return problems.map(({ message }) => message);
}

const one = (part: string | RegExp) => [expect.stringMatching(part)];

test.each<[what: string, find: string | RegExp, replacement: string, message: RegExp]>([
  [
    'a quote that is not verbatim',
    'In October 2018, India signed',
    'In October 2018, India bought',
    /Contract:india-russia-s-400-2018, claim F21: .*must be the article's words at 1347–1468/,
  ],
  [
    'a malformed amount',
    /amount: ['"]?5000000000['"]?/,
    'amount: many',
    /amount: .*must be a decimal, but is "many"/,
  ],
  ['a malformed currency', 'currency: USD', 'currency: dollars', /ISO 4217/],
  ['a malformed date', /value: ['"]2018-10['"]/, "value: 'autumn'", /must be a date in EDTF such as 2018-10/],
  ['an unknown type', '  - contract:', '  - treaty:', /"treaty" is not defined/],
  ['an unknown role', /^( +)buyer:/m, '$1purchaser:', /"purchaser" is not defined/],
  ['an unknown modality', 'modality: THREATENED', 'modality: MENACED', /MENACED/],
  [
    'an entity of the wrong kind',
    /seller: \{ value: Country:russia/,
    'system: { value: Country:russia',
    /must be of type WeaponSystem|Map keys must be unique/,
  ],
  [
    'an entity that nobody defines',
    /seller: \{ value: Country:russia, printed: [^,}]+/,
    'seller: { value: Country:rusia',
    /names "Country:rusia", which no file defines: .* did you mean Country:russia/,
  ],
  [
    'printed words that the quote lacks',
    /printed: USD 5 billion/,
    'printed: 5 billion dollars',
    /must stand verbatim in the quote/,
  ],
  [
    'an opinion on a contract',
    /(claim|id): F21\n([\s\S]*?)modality: ASSERTED/,
    '$1: F21\n$2modality: OPINION',
    /must not be OPINION on a Contract/,
  ],
])(
  '%s is refused with its place and reason, and nothing changes',
  async (_what, find, replacement, message) => {
    const before = await contentHash(graph);
    const messages = await problemsOf(find, replacement);
    expect(messages.join('\n')).toMatch(message);
    expect(await contentHash(graph)).toEqual(before);
  },
);

test('a missing field that a fact type demands is named', async () => {
  expect(await problemsOf(/^ +progress: \{ value: BEGUN.*\n/m, '')).toEqual(
    one(/Delivery:russia-india-s-400-first-regiment: Delivery.progress must be supported by a claim/),
  );
});

test('a changed text is refused by its SHA-256', async () => {
  writeFileSync(
    file('article.txt'),
    readFileSync(file('article.txt'), 'utf8').replace('USD 5 billion', 'USD 6 billion'),
  );
  const { problems } = await loadSources(graph, model, [copy]);
  expect(problems[0]?.message).toMatch(/sha256 must be that of article.txt/);
});
