import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAll } from '../../src/cli/readAll.ts';
import type { Annotation, Unread } from '../../src/embedded/language/annotation.ts';
import { maxTextLength } from '../../src/embedded/language/openEngine.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { RawDocument } from '../../src/ingest/add/document.ts';
import { setOffDatelines } from '../../src/reading/setOffDatelines.ts';
import { recordedEngine, recordedTexts } from '../reading/support.ts';

const work = mkdtempSync(join(tmpdir(), 'entente-read-'));
const [input, folder] = [join(work, 'articles.jsonl'), (name: string) => join(work, name)];
const texts = recordedTexts('reading/second');
const others = ['Россия и Индия подписали контракт на поставку С-400.', '12 – 34'];
writeFileSync(
  input,
  [
    ...texts.map(({ text, wanted }) => ({ text, published: wanted.published })),
    ...others.map((text) => ({ text })),
    1,
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);

beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(work, { recursive: true });
});

/** The recorded annotations as an engine, slower for some texts than for others; it fails from the call `failsAt` on. */
function slowEngine(failsAt = Infinity) {
  const engine = recordedEngine(texts);
  let calls = 0;
  const annotate = async (text: string): Promise<Annotation | Unread> => {
    calls += 1;
    if (calls >= failsAt) throw new Error('killed');
    await sleep(text.length % 7);
    return engine.annotate(text);
  };
  return { ...engine, annotate, counted: () => calls };
}

const read = (parent: string, workers: number, engine = slowEngine()): Promise<number> =>
  readAll([input], parent, { workers, graph: false }, () => Promise.resolve(engine));

/** All that lies in a folder, as one hash. */
function hashOf(parent: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(parent, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(path.slice(parent.length)).update(readFileSync(path));
  return hash.digest('hex');
}

test('one worker and five write the same, and refused texts stop nothing', async () => {
  expect([await read(folder('one'), 1), await read(folder('five'), 5)]).toEqual([2, 2]);
  expect(hashOf(folder('five'))).toBe(hashOf(folder('one')));
  const slugs = readdirSync(folder('one')).filter((name) => !name.includes('.'));
  expect(slugs).toHaveLength(texts.length + 1);
  const proposed = slugs.map((slug) => readFileSync(join(folder('one'), slug, 'proposed.yaml'), 'utf8'));
  expect(proposed.filter((yaml) => yaml.includes('quote:')).length).toBeGreaterThan(texts.length / 2);
  expect(readFileSync(join(folder('one'), 'unread.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { name: string }).name)) // prettier-ignore
    .toEqual(['articles-10.txt', 'articles-11.txt']);
});

test('a run that was killed goes on where it stopped, and ends as one that was not', async () => {
  await expect(read(folder('killed'), 2, slowEngine(5))).rejects.toThrow('killed');
  const again = slowEngine();
  expect(await read(folder('killed'), 2, again)).toBe(2);
  expect(again.counted()).toBeLessThan(texts.length);
  expect(hashOf(folder('killed'))).toBe(hashOf(folder('one')));
});

test('texts that would take minutes are refused with the reason', async () => {
  const hostile = ['a "b" c '.repeat(3_000), '\u05d0'.repeat(50), 'x '.repeat(maxTextLength)];
  const place = join(work, 'hostile.jsonl');
  writeFileSync(place, hostile.map((text) => JSON.stringify({ text, language: text.startsWith('\u05d0') ? 'he' : 'en' })).join('\n')); // prettier-ignore
  const tooLong = {
    ...slowEngine(),
    annotate: () => Promise.resolve({ unread: 'The text is too long.' }),
  };
  expect(await readAll([place], folder('hostile'), { workers: 1, graph: false }, () => Promise.resolve(tooLong))).toBe(2); // prettier-ignore
  expect(readFileSync(join(folder('hostile'), 'unread.jsonl'), 'utf8')).toMatch(
    /at most 2000 quotations.*\n.*too long/,
  );
});

test('a page is read by its address, and one that cannot be had stops nothing', async () => {
  const [{ text } = { text: '' }] = texts;
  const paragraphs = text.trim().split('\n\n').map((each) => `<p>${each.replaceAll('&', '&amp;')}</p>`); // prettier-ignore
  const page = `<html><head><title>A page</title></head><body><article>${paragraphs.join('')}</article></body></html>`;
  const fetched = (address: string): Promise<RawDocument> =>
    address.endsWith('/page.html')
      ? Promise.resolve({ bytes: Buffer.from(page), name: address, contentType: 'text/html; charset=utf-8' })
      : Promise.reject(new ExpectedError('BAD_USER_INPUT', 'HTTP 404'));
  const sources = ['https://example.org/nothing', 'https://example.org/page.html'];
  const seen: string[] = [];
  const engine = { ...slowEngine(), annotate: (given: string) => { seen.push(given); return Promise.resolve([]); } }; // prettier-ignore
  const options = { workers: 1, graph: false, fetch: true };
  expect(await readAll(sources, folder('pages'), options, () => Promise.resolve(engine), fetched)).toBe(1);
  expect(seen.map((each) => each.replace(/\s+/g, ' '))).toEqual([`A page ${setOffDatelines(text).trim().replace(/\s+/g, ' ')}`]); // prettier-ignore
  expect(readFileSync(join(folder('pages'), 'unread.jsonl'), 'utf8')).toContain('HTTP 404');
  const [slug = ''] = readdirSync(folder('pages')).filter((name) => !name.includes('.'));
  expect(readdirSync(join(folder('pages'), slug)).sort()).toEqual(['article.txt', 'article.yaml', 'facts.yaml', 'original.html', 'proposed.yaml']); // prettier-ignore
  await expect(readAll(['https://example.org/page.html'], folder('pages'), { workers: 1, graph: false }, () => Promise.resolve(engine), fetched)).rejects.toThrow(/give --fetch/); // prettier-ignore
});
