import { findChromium } from './findChromium.ts';

/** `describe` where a Chromium is found or in CI (where a missing one is a failure); elsewhere it skips and says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() || process.env.CI === 'true') {
    describe(name, tests);
    return;
  }
  console.warn(
    `SKIPPED: ${name}. No chromium is on PATH: install it (Debian: apt-get install chromium) to run these tests.`,
  );
  describe.skip(name, tests);
}
