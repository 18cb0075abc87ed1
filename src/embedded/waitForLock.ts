import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './takeLock.ts';

/** Takes the lock file, waiting as long as another live process has it; `onWait` is told its process id, once. Returns how to release it. */
export async function waitForLock(path: string, onWait: (pid: number) => void): Promise<() => Promise<void>> {
  for (let told = false; ; told = true) {
    const lock = await takeLock(path);
    if (lock.release) return lock.release;
    if (!told) onWait(lock.holder.pid);
    await sleep(200);
  }
}
