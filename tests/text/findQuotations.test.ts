import fc from 'fast-check';
import { findQuotations } from '../../src/text/findQuotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  test.each([
    ['curly', 'He said, “We will go.” Then left.', ['We will go.']],
    ['straight', 'He said, "We will go."', ['We will go.']],
    ['single, curly', 'Zaki said: ‘We won’t go there.’', ['We won’t go there.']],
    ['single, straight', "Zaki said: 'We won't go there.'", ["We won't go there."]],
    ['an apostrophe is no quotation', "Russia's jets and Iran's drones", []],
    ['a plural possessive is none', "the allies' plans and the rebels' arms", []],
    ['nested, outermost only', '“He told me ‘no way’ twice,” she said.', ['He told me ‘no way’ twice,']],
    ['guillemets', 'Он сказал: «Мы придём».', ['Мы придём']],
    ['inches', 'a 12" gun and a 5" gun', []],
    ['left open by a paragraph', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
    ['never closed', '“One.\n\nTwo.', ['One.']],
    ['never closed, at the end of the text', 'He said: “One.', ['One.']],
    ['German', 'Er sagte: „Wir liefern.“ Dann ging er.', ['Wir liefern.']],
    ['empty', '“” and ""', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a word or two are short', () => {
    expect(findQuotations('the “arrogant” move, “a path of error”').map(({ short }) => short)).toEqual([
      true,
      false,
    ]);
  });

  test('spans lie in the text, in order, and never overlap', () => {
    const sign = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      'a',
      'B',
      ' ',
      '\n',
      '\n\n',
      '.',
      '👩‍🚀',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        let last = 0;
        for (const { start, end } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { seed: 17, numRuns: 200 },
    );
  });

  // Quadratic, either would take minutes, and this test would end by its time limit.
  test.each(['"', '“a ', " 'a", "a' "])('200,000 characters of %j are read', (words) => {
    const text = words.repeat(200_000 / words.length);
    expect(findQuotations(text).filter(({ start, end }) => end <= start)).toEqual([]);
  });
});
