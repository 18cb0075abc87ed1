import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countSources } from '../../src/ingest/countSources.ts';
import { sketchOf } from '../../src/text/sketchOf.ts';
import { folder } from '../support/loadedGraph.ts';

const texts = ['read', 'second'].flatMap((name) => {
  const place = folder(`tests/fixtures/reading/${name}`);
  const files = readdirSync(place).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readFileSync(join(place, file), 'utf8'));
});
const [report = '', other = ''] = texts;
const said = (publishedBy: string, text: string | null) => ({
  publishedBy,
  sketch: text === null ? null : sketchOf(text),
});

/** As papers print a report: under a headline of their own, in other letters, without its last sentences. */
const reprint = `War of words\n\n${report.replace(/\s+/g, '\n').slice(0, report.length * 0.8)}`;

test('prints of one report are one source, whoever printed them, in any order', () => {
  const all = [said('A', report), said('B', reprint), said('C', other), said('D', report.toUpperCase())];
  expect(countSources(all)).toBe(2);
  expect(countSources(all.toReversed())).toBe(2);
});

test('reports of their own are sources of their own, also on one subject', () => {
  expect(countSources(texts.map((text, at) => said(String(at), text)))).toBe(texts.length);
  const quoting = `Our own correspondent was there and tells it otherwise. ${report.slice(0, 200)} ${other}`;
  expect(countSources([said('A', report), said('B', quoting)])).toBe(2);
});

test('what has no text counts by who published it, and what has none of its words by that too', () => {
  expect(countSources([])).toBe(0);
  expect(
    countSources([said('A', null), said('A', null), said('B', null), said('C', ''), said('D', '…')]),
  ).toBe(4);
  expect(countSources([said('A', 'Yes.'), said('B', 'yes'), said('C', 'No.')])).toBe(2);
});
