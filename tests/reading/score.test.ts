import fc from 'fast-check';
import {
  type ScoredFact,
  compareFacts,
  countEntities,
  countFacts,
  countQuotations,
  officeKey,
  overlapOf,
  ratesOf,
} from '../../src/reading/score.ts';

const contract = (buyer: string, seller: string, system?: string): ScoredFact => ({
  type: 'Contract',
  roles: { buyer: [buyer], seller: [seller], system: system ? [system] : [] },
});

describe('the scores of reading', () => {
  test('a fact is right when its type and all core roles are', () => {
    const wanted = contract('Poland', 'South Korea', 'K2');
    expect(compareFacts(contract('Poland', 'South Korea', 'K2'), wanted)).toEqual({
      strict: true,
      lenient: true,
    });
    expect(compareFacts(contract('Poland', 'South Korea'), wanted)).toEqual({ strict: false, lenient: true });
    expect(compareFacts(contract('Poland', 'France', 'K9'), wanted)).toEqual({
      strict: false,
      lenient: false,
    });
    expect(compareFacts({ ...wanted, type: 'Delivery' }, wanted)).toEqual({ strict: false, lenient: false });
  });

  test('each annotated fact counts once', () => {
    const one = contract('Poland', 'South Korea', 'K2');
    expect(countFacts([one, one], [one], 'strict')).toEqual({ right: 1, proposed: 2, wanted: 1 });
  });

  test('accents and case of names do not count', () => {
    expect(countEntities(['Person:Tayyip Erdoğan'], ['Person:Tayyip Erdogan'])).toEqual({
      right: 1,
      proposed: 1,
      wanted: 1,
    });
    expect(countEntities(['Country:Georgia'], ['Person:Georgia']).right).toBe(0);
  });

  test('an office is one in either word order and spelling', () => {
    const keys = [
      'Minister of Defense',
      'defence minister',
      'minister for defence',
      'Minister of the Defence',
    ].map(officeKey);
    expect(new Set(keys)).toEqual(new Set(['defenceminister']));
    expect(officeKey('secretary of state')).toBe(officeKey('state secretary'));
  });

  test('a speaker counts where the spans overlap by more than 0.7, and null never', () => {
    const wanted = [
      { start: 0, end: 10, speaker: 'A' },
      { start: 20, end: 30, speaker: null },
    ];
    const read = [{ start: 0, end: 9, speaker: 'A' }, { start: 20, end: 30, speaker: null }, { start: 40, end: 45, speaker: 'B' }]; // prettier-ignore
    expect(countQuotations(read, wanted)).toEqual({
      spans: { right: 2, proposed: 3, wanted: 2 },
      speakers: { right: 1, proposed: 1, wanted: 2 },
    });
  });

  test('F1 lies between precision and recall, and overlap between 0 and 1', () => {
    const counts = fc.record({ right: fc.nat(20), wrong: fc.nat(20), missing: fc.nat(20) });
    fc.assert(
      fc.property(counts, ({ right, wrong, missing }) => {
        const { precision, recall, f1 } = ratesOf({
          right,
          proposed: right + wrong,
          wanted: right + missing,
        });
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-9);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-9);
      }),
      { seed: 17, numRuns: 100 },
    );
    expect(overlapOf({ start: 0, end: 10 }, { start: 5, end: 15 })).toBeCloseTo(1 / 3);
    expect(overlapOf({ start: 0, end: 10 }, { start: 10, end: 15 })).toBe(0);
  });
});
