import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { splitSentences } from '../../src/ingest/splitSentences.ts';
import { folder } from '../support/loadedGraph.ts';

const split = (text: string, headline = ''): string[] =>
  splitSentences(text, headline).map(({ start, end }) => text.slice(start, end));

test('sentences end at their marks, not at abbreviations, initials and numbers', () => {
  expect(
    split('Mr. J. Smith paid USD 5.4 billion in Oct. 2018. “Why?” he asked. The U.S. President left!'),
  ).toEqual([
    'Mr. J. Smith paid USD 5.4 billion in Oct. 2018.',
    '“Why?” he asked.',
    'The U.S. President left!',
  ]);
  expect(split('भारत ने कहा। रूस ने सुना। 印度说。俄罗斯听。')).toHaveLength(4);
});

test('a headline and paragraphs end sentences; wrapped lines do not', () => {
  expect(split('India buys\nDelhi: India bought\nfive units.\n\nIt paid', 'India buys')).toEqual([
    'India buys',
    'Delhi: India bought\nfive units.',
    'It paid',
  ]);
});

test('sentences of any text are in order, whole characters, and leave nothing but white space out', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '. ',
      '! ',
      '\n\n',
      '\r\n',
      '。',
      ' ',
      '…',
      '”',
      'A',
      'b',
      '😀',
      '\ufeff',
      'e\u0301',
      '\u05e9.',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = units.join('');
      let before = 0;
      for (const { start, end } of splitSentences(text, units[0] ?? '')) {
        expect(text.slice(before, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        expect(/[\udc00-\udfff]/.test(text.charAt(start))).toBe(false);
        before = end;
      }
      expect(text.slice(before).trim()).toBe('');
    }),
    { seed: 15, numRuns: 400 },
  );
});

test('the made-up article is split as its reader split it, but for the dateline', () => {
  const text = readFileSync(folder('tests/fixtures/articles/made-up-year-in-review/article.txt'), 'utf8');
  expect(
    splitSentences(text, '')
      .slice(0, 5)
      .map(({ start }) => start),
  ).toEqual([0, 70, 142, 230, 316]);
});
