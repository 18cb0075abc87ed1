import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until what it waits for is so: for what happens in another process, which tells nobody. Throws after a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > 60_000)
      throw new Error('What was waited for did not come within a minute.');
    await sleep(20);
  }
}
