import fc from 'fast-check';
import { sumDecimals } from '../../src/model/codecs/decimal.ts';

test('decimals are added up to the last digit', () => {
  expect(sumDecimals(['12345678.90', '5000000000', '0.001'])).toBe('5012345678.901');
  expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
  expect(sumDecimals(['-0.05', '0'])).toBe('-0.05');
  expect(sumDecimals([])).toBe('0');
});

test('a sum does not depend on the order or on how the decimals are grouped', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.stringMatching(/^\d{0,20}$/))
    .map(([whole, fraction]) => `${whole.toString()}${fraction ? `.${fraction}` : ''}`);
  const digits = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  fc.assert(
    fc.property(fc.array(decimal), fc.array(decimal), (some, others) => {
      const together = digits(sumDecimals([...some, ...others]));
      expect(digits(sumDecimals([...others, ...some].reverse()))).toBe(together);
      expect(digits(sumDecimals([sumDecimals(some), sumDecimals(others)]))).toBe(together);
    }),
    { seed: 14, numRuns: 100 },
  );
});
