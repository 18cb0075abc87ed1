import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './takeLock.ts';

/**
 * Takes the lock file, waiting while another live process holds it; `onWait` is called once with its process id.
 * Gives the function that releases it.
 */
export async function waitForLock(path: string, onWait: (pid: number) => void): Promise<() => Promise<void>> {
  for (let reported = false; ; reported = true) {
    const lock = await takeLock(path);
    if (lock.release) return lock.release;
    if (!reported) onWait(lock.holder.pid);
    await sleep(200);
  }
}
