import * as fc from 'fast-check';
import { numberInWords } from '../../src/ingest/numberInWords.ts';
import { findNumbers } from '../../src/text/printedNumbers.ts';

const read = (text: string): [string | null, string][] =>
  findNumbers(text).map(({ value, start, end }) => [value, text.slice(start, end)]);

test.each([
  ['36 howitzers', '36', '36'],
  ['1,250 shells', '1250', '1,250'],
  ['2,50,000 rifles', '250000', '2,50,000'],
  ['1.5 million shells', '1500000', '1.5 million'],
  ['a 20bn plan', '20000000000', '20bn'],
  ['five frigates', '5', 'five'],
  ['Twenty-four jets', '24', 'Twenty-four'],
  ['a hundred and fifty tanks', '150', 'a hundred and fifty'],
  ['two hundred thousand rounds', '200000', 'two hundred thousand'],
  ['one million two hundred thousand rounds', '1200000', 'one million two hundred thousand'],
  ['two dozen guns', '24', 'two dozen'],
  ['3 dozen guns', '36', '3 dozen'],
  ['a dozen guns', '12', 'a dozen'],
  ['a 36-aircraft deal', '36', '36'],
  ['2 B-52 bombers', '2', '2'],
  ['12 F-16s', '12', '12'],
  ['12.5 tonnes', '12.5', '12.5'],
])('“%s” prints %s', (text, value, printed) => {
  expect(read(text)).toEqual([[value, printed]]);
});

test.each([
  'dozens of guns',
  'an F-16',
  'S-400',
  'M142',
  '2A8',
  '155mm',
  '$20',
  '€ 20',
  'a third',
  '20 %',
  '20 percent',
  'two-thirds',
  'a submarine',
  'someone',
  '36th',
  '१२',
])('“%s” prints no number', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  'several hundred tanks',
  'half a million shells',
  'two and a half million',
  '1.250.000 shells',
  '1,2',
  'a few dozen',
  'twenty thirty',
])('what “%s” prints is left open', (text) => {
  expect(read(text).map(([value]) => value)).toEqual([null]);
});

test('a range prints two numbers', () => {
  expect(read('20–30 or 20-30').map(([value]) => value)).toEqual(['20', '30', '20', '30']);
});

test('every whole number is read as it is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (number) => {
      for (const words of [String(number), numberInWords(String(number))])
        expect(read(`They have ${words}.`)).toEqual([[String(number), words]]);
    }),
    { seed: 17, numRuns: 50 },
  );
});
