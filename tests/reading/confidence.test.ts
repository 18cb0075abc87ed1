import fc from 'fast-check';
import {
  type PrecisionTable,
  applyTiers,
  confidenceOf,
  describeTiers,
  lowerBound,
} from '../../src/reading/confidence.ts';
import type { ProposedFacts } from '../../src/reading/proposeFacts.ts';

const table: PrecisionTable = {
  texts: ['one', 'two'],
  rules: {
    'Contract.buy': { ASSERTED: [99, 100], POSSIBLE: [1, 9] },
    'Contract.deal': { ASSERTED: [59, 59] },
    'Contract.sell': { ASSERTED: [0, 2] },
  },
};
const claim = (id: string, rule: string, modality: string) => ({
  id,
  modality,
  review: 'PENDING',
  extractedBy: `reader@3/${rule} (engine)`,
});
const proposed: ProposedFacts = {
  article: 'Article:a',
  entities: [],
  facts: [
    {
      contract: {
        id: 'Contract:one',
        claims: [claim('R1', 'Contract.buy', 'ASSERTED'), claim('R2', 'Contract.buy', 'POSSIBLE')],
      },
    },
    { contract: { id: 'Contract:two', claims: [claim('R3', 'Contract.buy', 'POSSIBLE')] } },
  ],
};
const reviews = ({ facts }: ProposedFacts) =>
  facts.flatMap((fact) =>
    Object.values(fact).flatMap(({ claims }) => claims.map(({ id, review }) => [id, review])),
  );

test.each([
  ['Contract.buy', 'ASSERTED', 'sure', 100],
  ['Contract.buy', 'POSSIBLE', 'weak', 9],
  // All right, but seen too seldom; all wrong, but seen too seldom; never seen.
  ['Contract.deal', 'ASSERTED', 'review', 59],
  ['Contract.sell', 'ASSERTED', 'review', 2],
  ['Contract.other', 'ASSERTED', 'review', 0],
])('%s, %s, is %s', (rule, modality, tier, measured) => {
  expect(confidenceOf(table, rule, modality)).toMatchObject({ tier, measured });
});

test('what is weak is hidden unless asked for, and nothing is accepted unless asked for', () => {
  expect(reviews(applyTiers(proposed, table, {}).proposed)).toEqual([['R1', 'PENDING']]);
  expect(reviews(applyTiers(proposed, table, { weak: true }).proposed)).toHaveLength(3);
  const { proposed: accepted, counts } = applyTiers(proposed, table, { acceptSure: true });
  expect(reviews(accepted)).toEqual([['R1', 'ACCEPTED']]);
  expect(counts).toEqual({ sure: 1, review: 0, weak: 2 });
  expect(describeTiers(counts, table)).toMatch(/^1 sure, 0 to review, 2 weak .* 2 annotated texts\.$/);
  expect(describeTiers({ ...counts, sure: 0 }, table)).toContain('None is sure');
});

test('the lower bound lies below the share, and rises with more of the same', () => {
  expect(lowerBound([0, 0])).toBe(0);
  expect(lowerBound([60, 60])).toBeCloseTo(0.957, 3);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }), (right, wrong) => {
      const all = right + wrong;
      expect(lowerBound([right, all])).toBeLessThanOrEqual(right / all);
      expect(lowerBound([right * 2, all * 2])).toBeGreaterThanOrEqual(lowerBound([right, all]));
    }),
    { seed: 17, numRuns: 50 },
  );
});
