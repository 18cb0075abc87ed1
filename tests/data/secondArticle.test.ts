import { type Modality, standingOf } from '../../src/ingest/standingOf.ts';
import { detailsOf, firstArticle, readArticle, secondArticle } from './readData.ts';

const first = readArticle(firstArticle).facts.claims;
const second = readArticle(secondArticle);
const standing = (fact: string, claims: typeof first): string =>
  standingOf(
    claims
      .filter((claim) => claim.fact === fact)
      .map(({ modality }) => ({ modality: modality as Modality, review: 'ACCEPTED', isProposal: false })),
  );

describe('the made-up second article', () => {
  test('says that it is made up', () => {
    expect(second.text).toContain('This is a made-up text for the tests of Entente');
  });

  test('speaks of facts of the first article only, by their ids', () => {
    const known = first.map(({ fact }) => fact);
    expect(second.facts.claims.filter(({ fact }) => !known.includes(fact))).toEqual([]);
  });

  test.each([
    ['Meeting:russia-india-annual-summit-2022', 'UNKNOWN', 'DENIED'],
    ['Delay:russia-indian-armed-forces-feared', 'POSSIBLE', 'ASSERTED'],
    ['Delivery:russia-india-s-400-first-regiment', 'ASSERTED', 'ASSERTED'],
  ])('turns %s from %s to %s', (fact, before, after) => {
    expect(standing(fact, first)).toBe(before);
    expect(standing(fact, [...first, ...second.facts.claims])).toBe(after);
  });

  test('prints the year of the first delivery and of the summit', () => {
    const dates = second.facts.claims.flatMap(detailsOf).filter(({ field }) => /^(began|date)$/.test(field));
    expect(dates.map(({ value, certainty }) => [value, certainty])).toEqual([
      ['2022', undefined],
      ['2021-12', undefined],
    ]);
  });

  test('prints its day of publication', () => {
    expect(second.about.published).toMatchObject({ value: '2023-01-15', printed: '15 January 2023' });
  });
});
