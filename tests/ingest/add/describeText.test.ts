import { describeText } from '../../../src/ingest/add/describeText.ts';
import { findQuotations } from '../../../src/text/findQuotations.ts';

test('of 502 quotations the first 500 that no claim quotes are told, and how many there are', () => {
  const text = Array.from({ length: 502 }, (_, place) => `“quote ${String(place)}”`).join(' ');
  const found = describeText(text, { quotations: findQuotations(text), names: [] }, [{ start: 0, end: 5 }]);
  expect(found.quotations).toHaveLength(500);
  expect(found.quotations[0]?.quote).toBe('quote 1');
  expect(found.quotationCount).toBe(501);
});

test('a name is told once, with its first hundred places', () => {
  const text = 'Peru '.repeat(120);
  const names = Array.from({ length: 120 }, (_, place) => ({
    start: place * 5,
    end: place * 5 + 4,
    entities: ['Country:peru'],
  }));
  const { names: told, nameCount } = describeText(text, { quotations: [], names }, []);
  expect(told.map((name) => [name.text, name.places.length])).toEqual([['Peru', 100]]);
  expect(nameCount).toBe(1);
});
