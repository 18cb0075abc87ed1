import { compareVersions } from '../../../src/ingest/add/compareVersions.ts';

const before = 'India buys five. Russia sells. China watches. Twice it says so.';
const after = 'New first line. India buys five. China watches closely. Twice it says so. Twice it says so.';

test('a new version tells which sentences came and went, and what becomes of each quote', () => {
  const quotes = ['India buys', 'Russia sells', 'China watches', 'Twice it says so', 'India buys'];
  expect(compareVersions(before, after, quotes)).toEqual({
    added: ['New first line.', 'China watches closely.'],
    removed: ['Russia sells.', 'China watches.'],
    kept: 0,
    moved: ['India buys', 'China watches'],
    ambiguous: ['Twice it says so'],
    lost: ['Russia sells'],
  });
});

test('white space does not count, and the same text changes nothing', () => {
  const same = { added: [], removed: [], moved: [], ambiguous: [], lost: [] };
  expect(compareVersions(before, before, ['India buys'])).toEqual({ ...same, kept: 1 });
  expect(compareVersions('India\nbuys five.', 'India buys five.', ['India buys'])).toEqual({
    ...same,
    kept: 1,
  });
});
