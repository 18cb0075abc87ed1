import { counted, thereAre } from '../../src/model/counted.ts';

test.each([
  [0, 'source', undefined, '0 sources'],
  [1, 'source', undefined, '1 source'],
  [2, 'article folder', undefined, '2 article folders'],
  [1, 'file was', 'files were', '1 file was'],
  [3, 'file was', 'files were', '3 files were'],
])('%i of %s', (count, one, several, words) => {
  expect(counted(count, one, several)).toBe(words);
});

test.each([
  [1, 'there is 1'],
  [1200, 'there are 1,200'],
])('%i: %s', (count, words) => {
  expect(thereAre(count)).toBe(words);
});
