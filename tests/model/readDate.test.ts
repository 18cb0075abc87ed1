import { DateProblem, readDate, resolveRelative } from '../../src/model/readDate.ts';

test.each([
  ['2018-10', '2018-10-01', '2018-10-31', 'MONTH'],
  ['2020', '2020-01-01', '2020-12-31', 'YEAR'],
  ['2022-02-24', '2022-02-24', '2022-02-24', 'DAY'],
  ['2022-03/2022-12', '2022-03-01', '2022-12-31', 'INTERVAL'],
  ['[..2022-01]', null, '2022-01-31', 'INTERVAL'],
  ['[2022-02..]', '2022-02-01', null, 'INTERVAL'],
  ['2012-05-07/..', '2012-05-07', null, 'INTERVAL'],
  ['[2021,2022]', '2021-01-01', '2022-12-31', 'INTERVAL'],
  ['201X', '2010-01-01', '2019-12-31', 'LONGER'],
])('%s is from %s to %s', (edtf, earliest, latest, precision) => {
  expect(readDate(edtf)).toEqual({ edtf, earliest, latest, precision });
});

test.each(['nonsense', '2022-02-30', '', '2022-13'])(
  '%j is refused with an example of what is expected',
  (text) => {
    expect(() => readDate(text)).toThrow(DateProblem);
    expect(() => readDate(text)).toThrow(
      `must be a date in EDTF such as 2018-10 or 2022-03/2022-12, but is "${text}"`,
    );
  },
);

test.each([
  ['last December', '2022-03/2022-12', '2021-12'],
  ['last February', '2022-03/2022-12', '2022-02'],
  ['last December', '2023-05-01', '2022-12'],
  ['this year', '2022-03/2022-12', '2022'],
  ['this year', '2021-12/2022-03', '[2021,2022]'],
  ['22 years ago', '2022-03/2022-12', '2000'],
  ['publication', '2022-03/2022-12', '2022-03/2022-12'],
])('“%s” in an article of %s is %s', (words, published, edtf) => {
  expect(resolveRelative(words, published)).toBe(edtf);
});

test.each(['XXXX', 'XXXX-05-03', 'XXXX-05'])('%s is of no year', (edtf) => {
  expect(readDate(edtf)).toEqual({ edtf, earliest: null, latest: null, precision: 'LONGER' });
});

test.each(['-0500', 'Y17E7', '12345', '-05XX'])('%s is refused: its years cannot be stored', (text) => {
  expect(() => readDate(text)).toThrow(`must be a date in EDTF of the years 0000 to 9999, but is "${text}"`);
});

test('words that count from nothing are refused', () => {
  expect(() => resolveRelative('some day', '2022')).toThrow('must be "publication", "today", "yesterday"');
  expect(() => resolveRelative('this year', '[2022..]')).toThrow(
    'needs a publication date without open ends',
  );
});

test.each([
  ['today', '2022-05-04', '2022-05-04'],
  ['yesterday', '2022-03-01', '2022-02-28'],
  ['Yesterday', '2022-05', '2022-04-30/2022-05-30'],
  ['on Friday', '2022-05-04', '2022-04-29'],
  ['Wednesday', '2022-05-04', '2022-05-04'],
  ['last Wednesday', '2022-05-04', '2022-04-27'],
  ['last Monday', '2022-05-04', '2022-05-02'],
  ['last Monday', '2022-05-04/2022-05-05', '2022-05-02'],
  ['last December', '2022-03/2022-12', '2021-12'],
])('%s, published %s, is %s', (words, published, date) => {
  expect(readDate(resolveRelative(words, published)).edtf).toBe(date);
});
