import { summarise } from '../../src/ingest/deriveEdges.ts';
import { Day } from '../../src/model/codecs/codec.ts';
import type { DetailRow } from '../../src/ingest/reading.ts';
import type { StoredClaim } from '../../src/ingest/rankDetails.ts';
import { settleFact } from '../../src/ingest/settleFact.ts';
import { model } from '../support/loadedGraph.ts';

const detail = (field: string, value: string, more: Partial<DetailRow> = {}): DetailRow => ({
  id: `Detail:${field}/${value}`,
  field,
  value,
  printed: value,
  certainty: 'EXPLICIT',
  basis: null,
  relative: null,
  currency: null,
  earliest: null,
  latest: null,
  precision: null,
  ...more,
});

const claim = (id: string, details: DetailRow[], more: Partial<StoredClaim> = {}): StoredClaim => ({
  id,
  modality: 'ASSERTED',
  voice: 'ARTICLE',
  origin: 'ARTICLE',
  review: 'ACCEPTED',
  isProposal: false,
  publishedBy: 'PTI',
  sketch: null,
  details: details.map((each) => ({ ...each, id: `${each.id} of ${id}` })),
  ...more,
});

const contract = { id: 'Contract:x', type: 'Contract' };
const settle = (...claims: StoredClaim[]) => settleFact(model, contract, claims, (id) => id.split(':')[1]);

test('the best detail is chosen by certainty, then voice, then claim id; the others are kept', () => {
  const inferred = claim('a', [detail('quantity', '4', { certainty: 'INFERRED' })], {
    voice: 'DIRECT_QUOTE',
  });
  const passedOn = claim('b', [detail('quantity', '6')], { voice: 'UNATTRIBUTED' });
  const quoted = claim('d', [detail('quantity', '5')], { voice: 'DIRECT_QUOTE' });
  const later = claim('e', [detail('quantity', '7')], { voice: 'DIRECT_QUOTE' });
  const { properties, details } = settle(inferred, passedOn, later, quoted);
  expect(properties).toMatchObject({ quantity: 5, differs: ['quantity'] });
  expect(details).toEqual(['Detail:quantity/5 of d']);
});

test('a rejected claim does not count', () => {
  const { properties, roles } = settle(
    claim('a', [detail('buyer', 'Country:india')], { modality: 'THREATENED' }),
    claim('b', [detail('buyer', 'Country:china')], { review: 'REJECTED' }),
  );
  expect(properties).toMatchObject({ standing: 'THREATENED', articleClaims: 1, differs: [] });
  expect(roles.map(({ target }) => target)).toEqual(['Country:india']);
});

test('a proposal changes nothing beside other claims; alone it makes a fact that nobody says and no list counts', () => {
  const said = claim('a', [detail('buyer', 'Country:india')]);
  const proposal = claim('b', [detail('buyer', 'Country:china'), detail('quantity', '5')], {
    modality: 'NEGATED',
    review: 'PENDING',
    isProposal: true,
    publishedBy: 'another',
  });
  expect(settle(said, proposal)).toEqual(settle(said));
  const { properties, roles, label, asserted } = settle(proposal);
  expect({ label, asserted }).toEqual({ label: 'Proposed', asserted: false });
  expect(properties).toMatchObject({ standing: 'PROPOSED', sources: 0, articleClaims: 0, quantity: 5 });
  expect(properties.title).toMatch(/^Proposed: /);
  expect(roles.map(({ target }) => target)).toEqual(['Country:china']);
  expect(settle({ ...proposal, review: 'REJECTED' }).properties).toMatchObject({ standing: 'PROPOSED' });
});

test('a role names every claim that supports it, and the best certainty of them', () => {
  const { roles } = settle(
    claim('a', [detail('buyer', 'Country:india', { certainty: 'INFERRED' })]),
    claim('b', [detail('buyer', 'Country:india')]),
  );
  expect(roles).toEqual([
    { relationship: 'BUYER', target: 'Country:india', claims: ['b', 'a'], certainty: 'EXPLICIT' },
  ]);
});

test('sources are independent: one agency counts once, reference data beside it', () => {
  const { properties } = settle(
    claim('a', []),
    claim('b', []),
    claim('c', [], { origin: 'CURATED', voice: null, publishedBy: 'https://example.org' }),
  );
  expect(properties).toMatchObject({ sources: 2, origins: ['ARTICLE', 'CURATED'], articleClaims: 2 });
});

test('money and dates fill several properties, the value as a number', () => {
  const { properties } = settle(
    claim('a', [
      detail('value', '5000000000', { currency: 'USD', printed: 'USD 5 billion' }),
      detail('signed', '2018-10', {
        earliest: '2018-10-01',
        latest: '2018-10-31',
        precision: 'MONTH',
        printed: 'October 2018',
      }),
    ]),
  );
  expect(properties).toMatchObject({
    value: 5_000_000_000,
    valueExact: '5000000000',
    valueCurrency: 'USD',
    valuePrinted: 'USD 5 billion',
    signed: '2018-10',
    signedEarliest: new Day('2018-10-01'),
    earliest: new Day('2018-10-01'),
    latest: new Day('2018-10-31'),
    dateCertainty: 'EXPLICIT',
  });
});

test('what began by a year is not said to be of that year; what lasts has no end until one is known', () => {
  const occurrence = settleFact(
    model,
    { id: 'Occurrence:x', type: 'Occurrence' },
    [claim('a', [detail('event', 'Event:crisis'), detail('began', '[..2022-01]', { latest: '2022-01-31' })])],
    () => 'the crisis',
  );
  expect(occurrence.properties).toMatchObject({
    title: 'The crisis begins (by January 2022)',
    earliest: null,
    latest: new Day('2022-01-31'),
  });
  const membership = settleFact(
    model,
    { id: 'Membership:x', type: 'Membership' },
    [claim('a', [detail('from', '2009', { earliest: '2009-01-01', latest: '2009-12-31' })])],
    () => '',
  );
  expect(membership.properties).toMatchObject({ earliest: new Day('2009-01-01'), latest: null });
});

test('a derived edge is as sure as its best fact, and a fact as the weaker of its two roles', () => {
  const support = { edge: 'SUPPLIES', from: 'a', to: 'b', dates: {}, origins: ['ARTICLE' as const] };
  expect(
    summarise([
      {
        ...support,
        fact: 'f',
        fromClaims: ['1', '2'],
        toClaims: ['2', '3'],
        certainties: ['EXPLICIT', 'INFERRED'],
      },
      { ...support, fact: 'g', fromClaims: ['4'], toClaims: ['5'], certainties: ['EXPLICIT', 'DERIVED'] },
    ]),
  ).toEqual({ facts: ['f', 'g'], claims: ['2', '4', '5'], origins: ['ARTICLE'], certainty: 'DERIVED' });
});
