import fc from 'fast-check';
import { isSlowRun } from '../../support/describeSlow.ts';

/** Tests what holds after any history: a few, from a seed of the test's own, and in the gate more of them instead. */
export function testHistories<Steps>(
  title: string,
  history: fc.Arbitrary<Steps>,
  checkHistory: (steps: Steps) => Promise<void>,
  few: { numRuns: number; seed: number },
): void {
  const runs = isSlowRun ? { numRuns: 10, seed: 2026 } : few;
  test(
    title,
    () => fc.assert(fc.asyncProperty(history, checkHistory), { ...runs, endOnFailure: true }),
    1_800_000,
  );
}
