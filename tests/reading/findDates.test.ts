import { relativeDays } from '../../src/model/relativeDays.ts';
import { findDates } from '../../src/reading/findDates.ts';

const published = '2024-03-12';

describe('findDates', () => {
  test.each([
    ['signed on 5 October 2018 in', '2018-10-05', '5 October 2018'],
    ['signed on October 5, 2018 in', '2018-10-05', 'October 5, 2018'],
    ['on Oct. 5, 2018', '2018-10-05', 'Oct. 5, 2018'],
    ['in July 2021', '2021-07', 'July 2021'],
    ['in 2019, after', '2019', 'in 2019'],
    ['by late 2026', '2026', 'by late 2026'],
    ['on March 3', '2024-03-03', 'March 3'],
    ['on 14 November', '2023-11-14', '14 November'],
    ['in December', '2023-12', 'in December'],
    ['last year', '2023', 'last year'],
    ['22 years ago', '2002', '22 years ago'],
    ['two years ago', '2022', 'two years ago'],
  ])('%s', (text, value, printed) => {
    const [date] = findDates(text, published);
    expect(date?.value).toBe(value);
    expect(text.slice(date?.start, date?.end)).toBe(printed);
  });

  test('weekdays count from the publication date, and say so', () => {
    const [date] = findDates('They met on Friday in Oslo.', published);
    expect(date).toMatchObject({
      relative: 'on friday',
      basis: expect.stringContaining('publication date') as string,
    });
    expect(relativeDays(date?.relative ?? '', published, published)).toBe('2024-03-08');
  });

  test.each(['in December', 'on Friday', 'last year', 'on March 3'])(
    '%s is left out without a publication date',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  test('a weekday is left out where only the month of publication is known', () => {
    expect(findDates('on Friday', '2024-03')).toEqual([]);
  });

  test.each(['31 April 2021', 'the F-16 and 2000 tanks', 'May said so', 'Resolution 2231', 'on March 300'])(
    'no day in "%s"',
    (text) => {
      expect(
        findDates(text, published).filter(({ value }) => value.length === 10 || value === '2000'),
      ).toEqual([]);
    },
  );
});
