import { findNames } from '../../../src/ingest/add/findNames.ts';

const names = [
  { text: 'India', entity: 'Country:india' },
  { text: 'IN', entity: 'Country:india' },
  { text: 'Republic of India', entity: 'Country:india' },
  { text: 'S-400', entity: 'WeaponSystem:s-400' },
  { text: 'S-400 Triumph', entity: 'WeaponSystem:s-400' },
  { text: 'Georgia', entity: 'Country:georgia' },
  { text: 'Georgia', entity: 'Place:georgia-us' },
];

const found = (text: string): string[] =>
  findNames(text, names).map(({ start, end, entities }) => `${text.slice(start, end)}=${entities.join('|')}`);

test('the longest name at a place is found, as whole words', () => {
  expect(found('The Republic of India buys the S-400 Triumph, not the S-4000. Indiana is none.')).toEqual([
    'Republic of India=Country:india',
    'S-400 Triumph=WeaponSystem:s-400',
  ]);
});

test('long names count in any case, short ones and codes in their own', () => {
  expect(found('REPUBLIC OF INDIA in india IN')).toEqual([
    'REPUBLIC OF INDIA=Country:india',
    'IN=Country:india',
  ]);
});

test('a name that two entities have is found once, with both', () => {
  expect(found('Georgia signed.')).toEqual(['Georgia=Country:georgia|Place:georgia-us']);
});
