import { nameKey } from '../../src/model/nameKey.ts';
import { searchText } from '../../src/model/searchText.ts';

test.each([
  ['S-400', 's400'],
  ['s 400', 's400'],
  ['U.S.', 'us'],
  ['Türkiye', 'turkiye'],
  ['Côte d’Ivoire', 'cotedivoire'],
  ['Россия', 'россия'],
])('%s is looked up as %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each(['"', '*', 'a AND', 'x:(y', '~~~ s400', '\\', '[a TO b]', '+-!(){}[]^"~*?:\\/ a'])(
  '%j has no syntax: only letters and digits reach the index',
  (text) => {
    expect(searchText(text)?.lucene ?? '').toMatch(/^[\p{L}\p{M}\p{N}()^*~ OR]*$/u);
  },
);

test('more than 32 words are cut, and a text without a word is nothing to search for', () => {
  expect(searchText('a '.repeat(100))?.terms).toHaveLength(32);
  expect(searchText('…')).toBeNull();
});
