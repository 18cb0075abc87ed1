import fc from 'fast-check';
import { slugOfRoles } from '../../src/text/slugOfRoles.ts';

const actors = ['Country', 'Person'];
const wordsOf = (held: Record<string, string[]>, types = actors): string =>
  slugOfRoles(Object.entries(held).map(([name, slugs]) => ({ name, types, slugs }))).join('-');

test.each([
  [{ buyer: ['india'], seller: ['russia'] }, 'india-russia'],
  [{ buyer: ['india'], seller: [] }, 'buyer-india'],
  [{ buyer: [], seller: ['india'] }, 'seller-india'],
  [{ buyer: [], seller: [], madeBy: ['oboronexport', 'knaapo'] }, 'madeby-oboronexport-knaapo'],
  [{ parties: ['india', 'russia'] }, 'india-russia'],
  [{ buyer: [], seller: [] }, ''],
])('%j: %s', (held, words) => {
  expect(wordsOf(held)).toBe(words);
});

test('a role is not named where no unknown one could hold the same', () => {
  const buyer = { name: 'buyer', types: actors, slugs: ['india'] };
  const place = { name: 'place', types: ['Place'], slugs: [] };
  expect(slugOfRoles([buyer, place])).toEqual(['india']);
});

test('the same things in other roles, all or some of them known, have other words', () => {
  const slug = fc.option(fc.constantFrom('india', 'russia', 'malta'));
  const pair = fc.tuple(slug, slug).filter(([buyer, seller]) => buyer !== seller);
  const words = ([buyer, seller]: [string | null, string | null]): string =>
    wordsOf({ buyer: buyer ? [buyer] : [], seller: seller ? [seller] : [] });
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      expect(words(one) === words(other)).toBe(one[0] === other[0] && one[1] === other[1]);
    }),
    { seed: 7, numRuns: 200 },
  );
});
