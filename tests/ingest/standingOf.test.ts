import fc from 'fast-check';
import {
  type Counted,
  type Modality,
  type Review,
  type Standing,
  countedOf,
  standingOf,
} from '../../src/ingest/standingOf.ts';

const table: [modalities: Modality[], standing: Standing][] = [
  [['ASSERTED'], 'ASSERTED'],
  [['PRESUPPOSED'], 'ASSERTED'],
  [['OPINION'], 'ASSERTED'],
  [['NEGATED'], 'DENIED'],
  [['ASSERTED', 'NEGATED'], 'CONTESTED'],
  [['PRESUPPOSED', 'NEGATED'], 'CONTESTED'],
  [['OPINION', 'NEGATED'], 'CONTESTED'],
  [['THREATENED'], 'THREATENED'],
  [['THREATENED', 'POSSIBLE'], 'THREATENED'],
  [['THREATENED', 'NOT_ANSWERED'], 'THREATENED'],
  [['THREATENED', 'ASSERTED'], 'ASSERTED'],
  [['THREATENED', 'NEGATED'], 'DENIED'],
  [['POSSIBLE'], 'POSSIBLE'],
  [['CONDITIONAL'], 'POSSIBLE'],
  [['CONDITIONAL', 'NOT_ANSWERED'], 'POSSIBLE'],
  [['POSSIBLE', 'ASSERTED'], 'ASSERTED'],
  [['POSSIBLE', 'NEGATED'], 'DENIED'],
  [['NOT_ANSWERED'], 'UNKNOWN'],
  [['NOT_ANSWERED', 'NEGATED'], 'DENIED'],
  [['NOT_ANSWERED', 'ASSERTED'], 'ASSERTED'],
  [[], 'UNKNOWN'],
];

const accepted = (modality: Modality): Counted => ({ modality, review: 'ACCEPTED', isProposal: false });

test.each(table)('%j add up to %s, in whichever order', (modalities, standing) => {
  expect(standingOf(modalities.map(accepted))).toBe(standing);
  expect(standingOf(modalities.map(accepted).reverse())).toBe(standing);
});

const modality = fc.constantFrom<Modality>(
  'ASSERTED',
  'PRESUPPOSED',
  'OPINION',
  'POSSIBLE',
  'CONDITIONAL',
  'THREATENED',
  'NEGATED',
  'NOT_ANSWERED', // prettier-ignore
);
const claim = (isProposal: boolean, ...reviews: Review[]): fc.Arbitrary<Counted> =>
  fc.record({ modality, review: fc.constantFrom(...reviews), isProposal: fc.constant(isProposal) });
const said = fc.array(claim(false, 'ACCEPTED', 'ACCEPTED', 'REJECTED'), { maxLength: 5 });
const proposed = fc.array(claim(true, 'PENDING', 'PENDING', 'REJECTED'), { maxLength: 5 });

describe('whatever is said and proposed of a fact', () => {
  const check = (property: (said: Counted[], proposed: Counted[]) => void): void => {
    fc.assert(fc.property(said, proposed, property), { seed: 16 });
  };

  test('proposals change nothing beside what is said', () => {
    check((all, more) => {
      fc.pre(all.length > 0);
      expect(standingOf([...more, ...all])).toBe(standingOf(all));
      expect(countedOf([...more, ...all])).toEqual(countedOf(all));
    });
  });

  test('it is PROPOSED exactly while nothing but proposals tells of it', () => {
    check((all, more) => {
      const isProposed = all.length === 0 && more.length > 0;
      expect(standingOf([...all, ...more]) === 'PROPOSED').toBe(isProposed);
    });
  });

  test('the first that is accepted moves it to what that one says', () => {
    check((_all, more) => {
      fc.pre(more.length > 0);
      const [first, ...rest] = more as [Counted, ...Counted[]];
      const moved: Counted = { ...first, review: 'ACCEPTED', isProposal: false };
      expect(standingOf([moved, ...rest])).toBe(standingOf([accepted(first.modality)]));
    });
  });
});
