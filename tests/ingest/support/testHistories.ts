import fc from 'fast-check';
import { describeSlow } from '../../support/describeSlow.ts';

/** Tests what holds after any history: a few in every run, from a seed of the test's own, and more of them in the gate. */
export function testHistories<Steps>(
  title: string,
  history: fc.Arbitrary<Steps>,
  checkHistory: (steps: Steps) => Promise<void>,
  few: { numRuns: number; seed: number },
): void {
  const check = (runs: typeof few): Promise<void> =>
    fc.assert(fc.asyncProperty(history, checkHistory), { ...runs, endOnFailure: true });
  test(title, () => check(few), 240_000);
  describeSlow('many histories', () => {
    test(title, () => check({ numRuns: 10, seed: 2026 }), 1_800_000);
  });
}
