import { anchorWords } from '../../src/reading/model/anchorWords.ts';

const found = (words: unknown, text: string): string | null => {
  const place = anchorWords(words, { start: 0, end: text.length }, text);
  return place && text.slice(place.start, place.end);
};

test.each([
  ['India', 'Indiana and India', 12],
  ['a a', 'aa a a', 3],
  ['36', '136 or 36', 7],
  ['1.5', 'In 1.5 million', 3],
  ['sold Armenia', 'It sold\nArmenia guns', 3],
  ['Caesar', 'the “Caesar” gun', 5],
  [' Rafale ', 'Rafale', 0],
])('“%s” stands in “%s” at %i', (words, text, at) => {
  expect(anchorWords(words, { start: 0, end: text.length }, text)).toEqual({ start: at, end: at + words.trim().length }); // prettier-ignore
});

test.each([
  ['India', 'Indiana'],
  ['stan', 'Pakistan'],
  ['5', '1.5 million'],
  ['1', '1,500'],
  ['36', '360'],
  ['cafe', 'cafe\u0301'],
  ['𝒜', '𝒜𝒜'],
  ['', 'text'],
  [' ', 'a text'],
  [null, 'null'],
  [36, '36'],
])('%p does not stand in “%s”', (words, text) => {
  expect(found(words, text)).toBeNull();
});

test('words are sought in the passage alone', () => {
  expect(anchorWords('guns', { start: 0, end: 4 }, 'No, guns')).toBeNull();
});
