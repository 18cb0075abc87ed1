import fc from 'fast-check';
import { findQuotations } from '../../../src/text/findQuotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['He said “we will deliver” on time.', ['we will deliver']],
  ['He said "we will deliver" on time.', ['we will deliver']],
  ['Он сказал: «поставки идут по графику».', ['поставки идут по графику']],
  ['Er sagte: „Wir liefern.“ Dann ging er.', ['Wir liefern.']],
  ['A 12" gun and "another" one.', ['another']],
  ['“First part.\n\n“Second part.”', ['First part.', 'Second part.']],
  ['“Never closed.\n\nAnother paragraph.', ['Never closed.']],
  ['“Outer ‘inner’ rest.”', ['Outer ‘inner’ rest.']],
  ['No quotation at all.', []],
  ['', []],
])('%j has the quotations %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('whatever the text, quotations lie in it, in order, apart, and none is empty', () => {
  const sign = fc.constantFrom('“', '”', '"', '«', '»', '„', ' ', '\n', 'a', 'é', '😀', '\n\n');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      let before = 0;
      for (const { start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
    { seed: 16, numRuns: 500 },
  );
});

test('a hundred thousand marks take one pass', () => {
  expect(findQuotations('"a '.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
});
