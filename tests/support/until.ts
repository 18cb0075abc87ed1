import { setTimeout as sleep } from 'node:timers/promises';

/** Polls until a condition holds, for changes in other processes, which send no event. Throws after a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > 60_000) throw new Error('The condition did not hold within a minute.');
    await sleep(20);
  }
}
