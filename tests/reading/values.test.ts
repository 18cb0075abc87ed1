import { findMoney } from '../../src/reading/values.ts';

describe('findMoney', () => {
  test.each([
    ['worth up to $10 billion to Poland', '10000000000', 'USD', '$10 billion'],
    ['a 7.87 billion euro agreement', '7870000000', 'EUR', '7.87 billion euro'],
    ['worth SEK 13.3 billion.', '13300000000', 'SEK', 'SEK 13.3 billion'],
    ['for USD 5 billion', '5000000000', 'USD', 'USD 5 billion'],
    ['for 950 million euros.', '950000000', 'EUR', '950 million euros'],
    ['£1,250,000.50 each', '1250000.5', 'GBP', '£1,250,000.50'],
    ['Rs 39,000 crore', '390000000000', 'INR', 'Rs 39,000 crore'],
    ['$2bn of arms', '2000000000', 'USD', '$2bn'],
  ])('%s', (text, value, currency, printed) => {
    const [money] = findMoney(text);
    expect(money).toMatchObject({ value, currency });
    expect(text.slice(money?.start, money?.end)).toBe(printed);
  });

  test.each(['ten tanks', '5 billion people', 'S-400', '$'])('no money in "%s"', (text) => {
    expect(findMoney(text)).toEqual([]);
  });
});
