import fc from 'fast-check';
import { dateInWords } from '../../src/ingest/dateInWords.ts';
import { moneyInWords, numberInWords } from '../../src/ingest/numberInWords.ts';
import { isPlural, spokenName } from '../../src/ingest/spokenName.ts';

test.each([
  ['2018-10', 'October 2018'],
  ['2018', '2018'],
  ['2009-06-16', '16 June 2009'],
  ['/2022-02', 'by February 2022'],
  ['../2022', 'by 2022'],
  ['2022-02/..', 'since February 2022'],
  ['[..2022-01]', 'by January 2022'],
  ['2022-03/2022-12', 'between March and December 2022'],
  ['2021-03/2022-12', 'between March 2021 and December 2022'],
  ['2022-03-05/2022-03-09', 'between 5 March and 9 March 2022'],
  ['[2020,2021]', '2020 or 2021'],
  ['{2020,2021,2022}', '2020, 2021 and 2022'],
  ['[2020..2022]', 'between 2020 and 2022'],
  ['2018~', 'about 2018'],
  ['2018-10?', 'perhaps October 2018'],
  ['201X', 'the 2010s'],
  ['19XX', 'the 1900s'],
  ['2021-XX', '2021'],
  ['2021-05-XX', 'May 2021'],
  ['XXXX-05-03', '3 May of an unknown year'],
  ['2021-21', 'spring 2021'],
  ['2021-33', 'the first quarter of 2021'],
  ['2021-41', 'the second half of 2021'],
  ['-0043', '44 BC'],
  ['Y17000', 'Y17000'],
])('the date %s reads “%s”', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

test.each([
  ['5000000000', 'USD', 'USD 5 billion'],
  ['1250000', 'USD', 'USD 1.25 million'],
  ['1500000000000', 'EUR', 'EUR 1.5 trillion'],
  ['12345678.90', 'USD', 'USD 12,345,678.90'],
  ['12345678', null, '12,345,678'],
  ['2000000.00', 'INR', 'INR 2 million'],
  ['900', 'USD', 'USD 900'],
  ['0', 'USD', 'USD 0'],
])('the amount %s of %s reads “%s”', (amount, currency, words) => {
  expect(moneyInWords(amount, currency)).toBe(words);
});

test('no digit of an amount is lost or made up in its words', () => {
  const scale: Record<string, number> = { million: 6, billion: 9, trillion: 12 };
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }), (number, zeros) => {
      const amount = (number * 10n ** BigInt(zeros)).toString();
      const [digits = '', word = ''] = moneyInWords(amount, null).replaceAll(',', '').split(' ');
      const [whole = '', fraction = ''] = digits.split('.');
      expect(BigInt(whole + fraction.padEnd(scale[word] ?? 0, '0')).toString()).toBe(amount);
    }),
    { seed: 15, numRuns: 200 },
  );
});

test('small numbers are words, large ones digits in groups', () => {
  expect(['1', '5', '12', '13', '1200'].map(numberInWords)).toEqual(['one', 'five', 'twelve', '13', '1,200']);
});

test.each([
  ['India', [], 'India'],
  ['United States', [], 'the United States'],
  ['Press Trust of India', [], 'the Press Trust of India'],
  ['northern sector', ['the northern sector'], 'the northern sector'],
  ['northern sector', ['northern sector'], 'northern sector'],
  ['G20', ['The G20'], 'the G20'],
  ['The Hague', [], 'the Hague'],
  ['the two leaders', ['Our leaders'], 'the two leaders'],
  ['some circles in India', [], 'some circles in India'],
  ['Special and Privileged Strategic Partnership', [], 'the Special and Privileged Strategic Partnership'],
  ['Philippines', [], 'the Philippines'],
  ['Türkiye', ['the US'], 'Türkiye'],
])('%s, also called %j, is “%s” in a sentence', (name, others, spoken) => {
  expect(spokenName(name, others)).toBe(spoken);
});

test('only common nouns are plurals', () => {
  const names = [
    'Western countries',
    'some circles in India',
    'the United States',
    'Ukrainian crisis',
    'the Times of India',
  ];
  expect(names.map(isPlural)).toEqual([true, true, false, false, false]);
});
