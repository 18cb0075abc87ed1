import type { Proposal } from '../../src/reading/claim.ts';
import { joinReaders } from '../../src/reading/model/joinReaders.ts';

const value = (words: string, currency?: string) => ({ value: words, start: 0, end: 1, ...(currency && { currency }) }); // prettier-ignore
const france = { entity: { kind: 'Country', name: 'France' }, start: 0, end: 6 } as const;

const byRule = (values: Proposal['values'] = {}): Proposal => ({
  type: 'Contract',
  rule: 'sell',
  modality: 'ASSERTED',
  roles: { seller: [france] },
  values,
  start: 0,
  end: 20,
  sentence: 0,
});
const byModel = (values: Proposal['values'] = {}, other: Partial<Proposal> = {}): Proposal => ({ ...byRule(values), rule: '', readBy: 'm@1', start: 5, ...other }); // prettier-ignore

const [five, six] = [value('5'), value('6')];

test('both have their values where they agree on those that both give', () => {
  const [joined, ...more] = joinReaders([byRule({ quantity: five })], [byModel({ quantity: five, unit: value('guns') })]); // prettier-ignore
  expect(more).toEqual([]);
  expect(joined).toMatchObject({ rule: 'sell', readBy: 'm@1', values: { quantity: five, unit: value('guns') }, own: ['quantity'] }); // prettier-ignore
});

test.each([
  ['a number', { quantity: five }, byModel({ quantity: six })],
  ['a currency', { value: value('5', 'USD') }, byModel({ value: value('5', 'EUR') })],
  ['one value of several', { quantity: five, unit: value('guns') }, byModel({ quantity: five, unit: value('tanks') })], // prettier-ignore
  ['the modality', {}, byModel({}, { modality: 'NEGATED' })],
  ['the passage', {}, byModel({}, { start: 20, end: 25 })],
  ['who holds a role', {}, byModel({}, { roles: { buyer: [france] } })],
])('they stand side by side, each as it was, where they differ by %s', (_, values, other) => {
  const rule = byRule(values);
  expect(joinReaders([rule], [other])).toEqual([rule, other]);
});

test('what a model says of one claim twice is one, unless it says two things', () => {
  const rule = byRule();
  expect(joinReaders([rule], [byModel({ quantity: five }), byModel({ unit: value('guns') })])).toHaveLength(
    1,
  );
  const [joined, aside] = joinReaders([rule], [byModel({ quantity: five }), byModel({ quantity: six })]);
  expect([joined?.values.quantity, aside?.values.quantity]).toEqual([five, six]);
});
