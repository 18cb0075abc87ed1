import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parse, parseDocument, stringify } from 'yaml';
import type { Problem } from '../../src/ingest/checkInput.ts';
import { checkSources } from '../../src/ingest/checkSources.ts';
import { nameSources } from '../../src/ingest/findSources.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { folder, model } from '../support/loadedGraph.ts';

const slug = 'made-up-year-in-review';
const original = folder(`tests/fixtures/articles/${slug}`);
const read = (name: string): string => readFileSync(join(original, name), 'utf8');

let home: string;
let article: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-bad-'));
  article = join(home, slug);
  cpSync(original, article, { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Checks as the loader does, with everything taken for stored: readings, problems and notes. */
async function check(...paths: string[]) {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const readings: Reading[] = [];
  const all = (ids: readonly string[]): Promise<readonly string[]> =>
    Promise.resolve(ids.filter((id) => !/^(Article|Reference):/.test(id)));
  for await (const group of checkSources(model, paths, all, problems, notes)()) readings.push(...group);
  return { readings, problems, notes };
}

/** Changes a file of the article and gives what is then wrong, as `name:line message`. */
async function problemsOf(name: string, change: (before: string) => string | Uint8Array): Promise<string[]> {
  writeFileSync(join(article, name), change(read(name)));
  const { problems } = await check(article);
  return problems.map(({ file, line, message }) => `${basename(file)}:${String(line)} ${message}`);
}

test('the article is right as it stands', async () => {
  const { readings, problems, notes } = await check(article);
  expect([readings.length, problems, notes]).toEqual([1, [], []]);
});

test.each<[what: string, name: string, change: (before: string) => string | Uint8Array, message: RegExp]>([
  ['an empty facts.yaml', 'facts.yaml', () => '', /^facts\.yaml:1 must be an object .*facts.*, but is empty/],
  ['a file of comments only', 'article.yaml', () => '# nothing yet\n', /^article\.yaml:1 must be an object/],
  [
    'half of a fact',
    'facts.yaml',
    (text) => `${text}  - contract:\n`,
    /^facts\.yaml:\d+ .*contract.*but is empty/,
  ],
  [
    'a key without its list',
    'facts.yaml',
    (text) => text.replace(/facts:[^]*/, 'facts:\n'),
    /^facts\.yaml:\d+ .*must be a list.*but is empty/,
  ],
  ['malformed YAML', 'facts.yaml', (text) => `${text}\n  bad: [`, /^facts\.yaml:\d+ must be YAML/],
  [
    'a second document',
    'facts.yaml',
    (text) => `${text}---\nmore: of it\n`,
    /^facts\.yaml:\d+ must be one YAML document, but "---" begins another here$/,
  ],
  [
    'a word for a number',
    'facts.yaml',
    (text) => text.replace(/start: \d+/, 'start: here'),
    /^facts\.yaml:\d+ .*start: must be a whole number of at most 2,147,483,647, but is "here"$/,
  ],
  ['a list for an object', 'facts.yaml', () => '- one\n- two\n', /^facts\.yaml:1 must be an object/],
  [
    'a binary',
    'facts.yaml',
    () => new Uint8Array([1, 0, 2, 255]),
    /^facts\.yaml:1 must be text in UTF-8, but holds a byte 0/,
  ],
  [
    'Latin-1',
    'article.yaml',
    (text) => Buffer.from(`${text}byline: José\n`, 'latin1'),
    /^article\.yaml:33 must be text in UTF-8/,
  ],
  ['aliases without end', 'facts.yaml', () => bomb(), /^facts\.yaml:1 must be YAML without so many/],
  ['nesting without end', 'facts.yaml', () => '['.repeat(20_000), /^facts\.yaml:\d+ must be YAML/],
  ['an empty text', 'article.txt', () => ' \n', /must hold the words of the article, but is empty/],
  [
    'a text that is none',
    'article.txt',
    () => new Uint8Array([0xff, 0xfe, 65, 10]),
    /^article\.txt:1 must be text in UTF-8/,
  ],
  [
    'a script for an address',
    'article.yaml',
    (text) => `${text}url: 'javascript:alert(1)'\n`,
    /^article\.yaml:33 url must be an address that begins with http/,
  ],
  [
    'a language that is none',
    'article.yaml',
    (text) => text.replace('language: en', 'language: klingon!!'),
    /^article\.yaml:4 language must be a BCP 47 tag/,
  ],
  [
    'an id of a wrong form',
    'facts.yaml',
    (text) => text.replace('- country: { id: Country:russia', '- country: { id: "Country: Russia"'),
    /^facts\.yaml:\d+ must begin with "Country:" and go on with letters/,
  ],
  [
    'a fact without claims',
    'facts.yaml',
    (text) => `${text}  - contract: { id: 'Contract:x', claims: [] }\n`,
    /^facts\.yaml:\d+ Contract:x needs at least one claim/,
  ],
  [
    'a value that an enum has not',
    'facts.yaml',
    (text) => text.replace('modality: NEGATED', 'modality: DENIED'),
    /must be one of ASSERTED, PRESUPPOSED, .*NOT_ANSWERED, but is "DENIED"/,
  ],
  [
    'a key of an entity that only answers have',
    'facts.yaml',
    (text) =>
      text.replace('- country: { id: Country:russia', '- country: { currentId: x, id: Country:russia'),
    /"currentId" is not defined: expected some of id, sameAs, name, names, citation, iso2, iso3$/,
  ],
  [
    'a type that there is not',
    'facts.yaml',
    (text) => text.replace('- meeting:', '- reunion:'),
    /"reunion" is not defined: expected one of .*meeting/,
  ],
  ['a sentence id twice', 'article.yaml', (text) => text.replace('id: S02', 'id: S01'), /S01 stands twice/],
  [
    'a sentence that cuts a word',
    'article.yaml',
    (text) => text.replace('end: 68 }', 'end: 67 }'),
    /S00 must not cut a word/,
  ],
  [
    'a quote beyond its sentence',
    'facts.yaml',
    (text) =>
      text.replace(
        /end: 229\n( +)quote: .*/,
        'end: 240\n$1quote: "No annual summit between Russia and India was held in 2022. The confli"',
      ),
    /claim G01: quote must/,
  ],
  [
    'a date that prints no year',
    'facts.yaml',
    (text) => text.replace('printed: in December 2021', 'printed: in December'),
    /began prints no year \("in December"\) and must not be EXPLICIT with 2021-12/,
  ],
])('%s is refused with its file and line', async (_what, name, change, message) => {
  const problems = await problemsOf(name, change);
  expect(problems.join('\n')).toMatch(new RegExp(message.source, 'm'));
});

/** A hundred thousand nodes from ten lines. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1)
    lines.push(`a${String(level)}: &a${String(level)} [${`*a${String(level - 1)}, `.repeat(9)}]`);
  return lines.join('\n');
}

test('problems of form and of text, in both files, come in one run', async () => {
  writeFileSync(join(article, 'article.yaml'), read('article.yaml').replace('language: en', 'language: "!"'));
  const broken = read('facts.yaml')
    .replace('modality: NEGATED', 'modality: DENIED')
    .replace('No annual summit between', 'No yearly summit between')
    .replace('- { value: Country:india, printed: India }', '- { value: Country:india, printed: Indja }');
  writeFileSync(join(article, 'facts.yaml'), broken);
  const messages = (await check(article)).problems.map(({ message }) => message).join('\n');
  for (const part of ['language', 'one of ASSERTED', 'it has “l”', 'Indja']) expect(messages).toContain(part);
});

test('null is not given, in YAML as in JSON, and in quotation marks it is a word', async () => {
  const [given] = (await check(article)).readings;
  const nulls = 'byline: null\nwireAgency: ~\npublisher: "null"\n';
  writeFileSync(join(article, 'article.yaml'), read('article.yaml').replace(/^publisher:.*\n/m, '') + nulls);
  writeFileSync(
    join(article, 'facts.yaml'),
    read('facts.yaml').replace(/^( +)start: \d+$/m, '$1start: null'),
  );
  const { readings, problems } = await check(article);
  expect(problems).toEqual([]);
  const { byline, wireAgency, publisher } = readings[0]?.article?.properties ?? {};
  expect([byline ?? null, wireAgency ?? null, publisher]).toEqual([null, null, 'null']);
  expect(readings[0]?.claims.map(({ properties }) => properties.start)).toEqual(
    given?.claims.map(({ properties }) => properties.start),
  );
});

test('problems of lines are told with their lines, and a file without any is refused', async () => {
  const file = join(home, 'articles.jsonl');
  writeFileSync(file, '{"text": "x", "article": null}\n\n{"text": "x"}\n');
  const lines = async () => (await check(file)).problems.map(({ line, message }) => [line, message]);
  expect(new Set((await lines()).map(([line]) => line))).toEqual(new Set([1, 3]));
  writeFileSync(file, '\n');
  expect(await lines()).toEqual([[1, 'must hold an article in each line, but is empty']]);
});

test('what is left out is computed: start, end, sentences and the hash', async () => {
  const described = parse(read('article.yaml')) as Record<string, unknown>;
  const { sentences: _sentences, sha256: _hash, ...rest } = described;
  writeFileSync(join(article, 'article.yaml'), stringify(rest));
  writeFileSync(join(article, 'facts.yaml'), read('facts.yaml').replace(/^ +(start|end): \d+\n/gm, ''));
  const { readings, problems } = await check(article);
  expect(problems).toEqual([]);
  const [given] = (await check(original)).readings;
  const places = (reading?: Reading) =>
    reading?.claims.map(({ properties: { start, end, quote } }) => [start, end, quote]);
  expect(places(readings[0])).toEqual(places(given));
});

test('a text that changed above its quotes keeps its claims, and notes say so', async () => {
  const rest = parse(read('article.yaml')) as Record<string, unknown>;
  for (const key of ['sentences', 'sha256', 'unclaimed']) Reflect.deleteProperty(rest, key);
  writeFileSync(join(article, 'article.yaml'), stringify(rest));
  writeFileSync(join(article, 'article.txt'), `Updated 😀.\n\n${read('article.txt')}`);
  const { readings, problems, notes } = await check(article);
  expect(problems).toEqual([]);
  expect(notes.length).toBe(readings[0]?.claims.length);
  expect(notes[0]?.message).toMatch(/claim G01: start stands at 183–242, no longer at 170/);
});

test.each([
  [
    'a text file',
    (at: string) => at,
    'a.txt',
    /must be an article's folder.*but is none\. A text is the article\.txt/,
  ],
  ['a folder in which nothing is', dirname, 'notes/deep.md', /nothing in it is/],
  [
    'one of the files of an article',
    (at: string) => join(at, '..', '..', slug, 'facts.yaml'),
    'a.md',
    new RegExp(`facts\\.yaml is part of an article: give its folder, .*${slug}\\.$`),
  ],
  ['what is not there', (at: string) => join(at, 'nowhere'), 'a.md', /but is not there/],
])('%s is refused before anything is read', async (_what, pathOf, name, message) => {
  const at = join(home, 'other', name);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, 'words');
  await expect(check(pathOf(at))).rejects.toMatchObject({
    code: 'DATA_INVALID',
    message: expect.stringMatching(message),
  });
});

test('a folder is looked into one level deep, and what will be read is named', () => {
  mkdirSync(join(home, 'below'));
  cpSync(original, join(home, 'below', 'copy'), { recursive: true });
  writeFileSync(join(home, 'people.yaml'), 'entities: []');
  expect(nameSources([home])).toEqual([
    `Reads 1 reference file: ${join(home, 'people.yaml')}`,
    `Reads 1 article folder: ${article}`,
  ]);
  expect(() => nameSources([dirname(home), join(home, 'below')].slice(1))).not.toThrow();
});

test('what is given twice, by itself and with its folder, is read once', async () => {
  const { readings, problems } = await check(article, home, `${article}/`);
  expect([readings.length, problems]).toEqual([1, []]);
});

test('who is said to be the same as somebody whom no file defines is told of, with those of like ids', async () => {
  const file = join(home, 'same.yaml');
  writeFileSync(
    file,
    'citation: { title: A list }\nentities:\n  - country: { id: Country:russland, sameAs: Country:rusia }\n  - country: { id: Country:russia, name: Russia }\n',
  );
  const [problems, notes]: [Problem[], Problem[]] = [[], []];
  const nothing = () => Promise.resolve([]);
  for await (const group of checkSources(model, [file], nothing, problems, notes)())
    expect(group).toHaveLength(1);
  expect(problems).toEqual([]);
  expect(notes.map(({ line, message }) => [line, message])).toEqual([
    [
      3,
      'Country:russland is said to be the same as Country:rusia, which no file defines, and goes by that id from now on; did you mean Country:russia?',
    ],
  ]);
});

test('one id in two places is refused naming both, for articles and for reference files', async () => {
  cpSync(original, join(home, 'copy'), { recursive: true });
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(home, name), 'id: Reference:mine\n');
  const { problems } = await check(home);
  const messages = problems.map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/^Reference:mine stands in .*a\.yaml:1 and again here/),
    expect.stringMatching(new RegExp(`^Article:${slug} stands in .*article.yaml:2 and again here`)),
  ]);
});

test('an article and a reference file of one id but for the type are refused: their claims would have the same ids', async () => {
  writeFileSync(join(home, 'a.yaml'), `id: Reference:${slug}\n`);
  const { problems } = await check(home);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      new RegExp(`^Article:${slug} and Reference:${slug}, which stands in .*a\\.yaml:1, would give`),
    ),
  ]);
});

test('a reference file is known by its id, else by its folder and name: an own one wipes no other', async () => {
  mkdirSync(join(home, 'Our desk'));
  writeFileSync(join(home, 'Our desk', 'people.yaml'), 'entities: []');
  const sources = async (path: string) => (await check(path)).readings.map(({ source }) => source);
  expect(await sources(join(home, 'Our desk'))).toEqual(['Reference:Our-desk/people']);
  expect(await sources(join(home, 'Our desk', 'people.yaml'))).toEqual(['Reference:Our-desk/people']);
  expect(await sources(folder('data/reference/people.yaml'))).toEqual(['Reference:people']);
});

/** Every node of a YAML document by its path. */
function pathsOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => [
      [...path, String(isScalar(key) ? key.value : key)],
      ...pathsOf(value, [...path, String(isScalar(key) ? key.value : key)]),
    ]);
  if (isSeq(node)) return node.items.flatMap((item, at) => [[...path, at], ...pathsOf(item, [...path, at])]);
  return [];
}

/** Breaks YAML as tired people and machines do: something is gone, doubled, of another type, or the end is torn off. */
function mutate(text: string, kind: string, pick: number): string {
  if (kind === 'truncate') return text.slice(0, pick % text.length);
  const document = parseDocument(text, { schema: 'failsafe' });
  const paths = pathsOf(document.contents);
  const path = paths[pick % paths.length] ?? [];
  if (kind === 'delete') document.deleteIn(path);
  else if (kind === 'duplicate') document.setIn(path, [document.getIn(path), document.getIn(path)]);
  else
    document.setIn(
      path,
      kind === 'empty' ? '' : kind === 'text' ? 'x' : kind === 'list' ? ['x'] : { x: ['y'] },
    );
  return String(document);
}

test('no mutation of valid files makes the loader fail: each loads, or every problem has its file and line', async () => {
  const mutation = fc.record({
    name: fc.constantFrom('facts.yaml', 'article.yaml'),
    kind: fc.constantFrom('delete', 'duplicate', 'empty', 'text', 'list', 'object', 'truncate'),
    pick: fc.nat(10_000),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const texts: Record<string, string> = {
        'facts.yaml': read('facts.yaml'),
        'article.yaml': read('article.yaml'),
      };
      for (const { name, kind, pick } of mutations) {
        try {
          texts[name] = mutate(texts[name] ?? '', kind, pick);
        } catch {
          // What the first mutation left is no document to mutate again.
        }
      }
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(article, name), text);
      const { readings, problems } = await check(article);
      expect(readings.length === 1).toBe(problems.length === 0);
      for (const { file, line, message } of problems) {
        expect(file).toMatch(/\.(yaml|txt)$/);
        expect(line).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object|TypeError/);
      }
    }),
    { seed: 15, numRuns: 80 },
  );
});
