import fc from 'fast-check';
import { dateInWords } from '../../../src/ingest/dateInWords.ts';
import {
  amountInPrint,
  moneyInPrint,
  readAmount,
  readMoneyWords,
} from '../../../src/ingest/short/readAmount.ts';
import { dateInPrint, readDateWords } from '../../../src/ingest/short/readDateWords.ts';
import { findWords } from '../../../src/ingest/short/findWords.ts';

test.each([
  ['October 2018', '2018-10'],
  ['in October 2018', '2018-10'],
  ['Oct. 5, 2018', '2018-10-05'],
  ['October 5th, 2018', '2018-10-05'],
  ['5 October 2018', '2018-10-05'],
  ['the 5th of October 2018', '2018-10-05'],
  ['Sept. 2018', '2018-09'],
  ['2018', '2018'],
  ['spring of 2019', '2019-21'],
  ['fall 2019', '2019-23'],
  ['the first quarter of 2018', '2018-33'],
  ['the second half of 2018', '2018-41'],
  ['the 1990s', '199X'],
  ['since 2014', '2014/'],
  ['until March 2020', '/2020-03'],
  ['between March and December 2022', '2022-03/2022-12'],
  ['from 2018 to 2020', '2018/2020'],
  ['about 2018', '2018~'],
  ['[2022-02..]', '[2022-02..]'],
])('%s is %s', (words, value) => {
  expect(readDateWords(words)).toEqual({ value });
});

test.each(['today', 'yesterday', 'on Friday', 'last December', 'this year', '22 years ago'])(
  '%s counts from the day of publication',
  (words) => {
    expect(readDateWords(words)).toEqual({ relative: words.toLowerCase() });
  },
);

test.each(['March 12', 'in December', 'Octopus 2018', '31 February 2020', '2018-13', 'soon', '', '5'])(
  '“%s” says no date',
  (words) => {
    expect(readDateWords(words)).toBeNull();
  },
);

const day = fc.record({
  year: fc.integer({ min: 1000, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([{ year, month, day: of }, length]) => [year, month, of].map((each) => String(each).padStart(2, '0')).join('-').slice(0, length)); // prettier-ignore
const edtf = fc.oneof(
  point,
  point.map((each) => `${each}/`),
  point.map((each) => `/${each}`),
  fc.integer({ min: 1000, max: 9999 }).chain((year) => fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41).map((part) => `${String(year)}-${String(part)}`)), // prettier-ignore
);

test('what a date is in words is read as that date, however it is printed', () => {
  fc.assert(
    fc.property(edtf, (value) => {
      expect(readDateWords(dateInWords(value))).toEqual({ value });
      for (const words of dateInPrint(value))
        expect([words, readDateWords(words)]).toEqual([words, { value }]);
    }),
    { seed: 16, numRuns: 300 },
  );
});

test.each([
  ['5', '5'],
  ['five', '5'],
  ['2,000', '2000'],
  ['2,50,000', '250000'],
  ['20 million', '20000000'],
  ['1.5 bn', '1500000000'],
  ['12345678.90', '12345678.90'],
  ['-3', '-3'],
])('%s is %s', (words, value) => {
  expect(readAmount(words)).toBe(value);
});

test.each(['', 'many', 'five six', '5 apples', '1.5.2'])('“%s” says no number', (words) => {
  expect(readAmount(words)).toBeNull();
});

test.each([
  ['USD 5 billion', '5000000000', 'USD'],
  ['US$5 billion', '5000000000', 'USD'],
  ['$800 million', '800000000', 'USD'],
  ['€2.5 million', '2500000', 'EUR'],
  ['5 million euros', '5000000', 'EUR'],
  ['3 crore Indian rupees', '30000000', 'INR'],
  ['₹500', '500', 'INR'],
  ['5 EUR', '5', 'EUR'],
])('%s is %s %s', (words, amount, currency) => {
  expect(readMoneyWords(words)).toMatchObject({ amount, currency });
});

test('a bare dollar is US dollars, and says so', () => {
  expect(readMoneyWords('$5')?.basis).toContain('US dollars');
  expect(readMoneyWords('USD 5')).not.toHaveProperty('basis');
});

test.each(['5', '5 dollars and more', 'XYZ 5', '$', 'dollars', '$5 euros'])('“%s” says no money', (words) => {
  expect(readMoneyWords(words)).toBeNull();
});

test('an amount is read from all words that it may be printed in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000_000 }),
      fc.constantFrom('USD', 'INR', 'EUR'),
      (number, currency) => {
        for (const words of amountInPrint(String(number)))
          expect([words, readAmount(words)]).toEqual([words, String(number)]);
        for (const words of moneyInPrint(String(number), currency))
          expect([words, readMoneyWords(words)]).toEqual([
            words,
            expect.objectContaining({ amount: String(number), currency }),
          ]);
      },
    ),
    { seed: 16, numRuns: 200 },
  );
});

test('words are found whole, in the text’s own characters, short ones in their own capitals only', () => {
  expect(findWords('Russian and Russia’s arms', 'Russia')).toBe('Russia');
  expect(findWords('Russian arms', 'Russia')).toBeNull();
  expect(findWords('THE S-400\nTriumph', 's-400 triumph')).toBe('S-400\nTriumph');
  expect(findWords('let us go', 'US')).toBeNull();
  expect(findWords('', 'US')).toBeNull();
});
