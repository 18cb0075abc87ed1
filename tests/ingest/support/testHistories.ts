import fc from 'fast-check';

/** Tests what holds after any history. */
export function testHistories<Steps>(
  title: string,
  history: fc.Arbitrary<Steps>,
  checkHistory: (steps: Steps) => Promise<void>,
  numRuns = 6,
): void {
  test(
    title,
    () => fc.assert(fc.asyncProperty(history, checkHistory), { numRuns, seed: 2026, endOnFailure: true }),
    1_800_000,
  );
}
