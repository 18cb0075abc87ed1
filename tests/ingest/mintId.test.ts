import fc from 'fast-check';
import { checkId } from '../../src/ingest/checkForms.ts';
import { mintId } from '../../src/ingest/mintId.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const roles = fc.dictionary(
  fc.constantFrom('buyer', 'seller', 'system', 'members'),
  fc.array(word, { maxLength: 3 }),
);
const anchor = fc.record({ source: word, quote: word, prefix: word });
const anchors = fc.array(anchor, { minLength: 1, maxLength: 5 });
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const runs = { numRuns: 200, seed: 16 };

test('a minted id is the same in whatever order roles, targets and claims come', () => {
  const again = fc.tuple(roles, anchors).chain(([told, said]) =>
    fc.record({
      told: fc.constant(told),
      said: fc.constant(said),
      toldAgain: shuffled(Object.entries(told)).map((pairs) =>
        Object.fromEntries(pairs.map(([role, targets]) => [role, [...targets, ...targets].reverse()])),
      ),
      saidAgain: shuffled(said),
    }),
  );
  fc.assert(
    fc.property(again, ({ told, said, toldAgain, saidAgain }) => {
      expect(mintId('Contract', toldAgain, saidAgain)).toBe(mintId('Contract', told, said));
    }),
    runs,
  );
});

test('only the lowest anchor counts, so that another claim changes an id only where it is lower', () => {
  fc.assert(
    fc.property(roles, anchors, anchor, (told, said, another) => {
      const ids = new Set([mintId('Contract', told, said), mintId('Contract', told, [another])]);
      expect(ids).toContain(mintId('Contract', told, [...said, another]));
    }),
    runs,
  );
});

test('another type, another target or another lowest anchor is another id, of the form of ids', () => {
  fc.assert(
    fc.property(roles, anchor, word, (told, said, other) => {
      const id = mintId('Contract', told, [said]);
      expect(checkId(id, 'Contract')).toBeNull();
      expect(mintId('Delivery', told, [said])).not.toBe(id);
      expect(mintId('Contract', { ...told, other }, [said])).not.toBe(id);
      expect(mintId('Contract', told, [{ ...said, source: `${said.source}${other}` }])).not.toBe(id);
    }),
    runs,
  );
});

test('a role that nothing is known of is as one that is left out', () => {
  const said = [{ source: 'Article:x', quote: 'India buys arms' }];
  expect(mintId('Contract', { buyer: 'Country:india', seller: [] }, said)).toBe(
    mintId('Contract', { buyer: ['Country:india'] }, said),
  );
});
