import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './markProcess.ts';
import { forgetRunning, readRunning } from './runningState.ts';

const patienceMs = 20_000; // the supervisor itself gives Java 15 seconds

/**
 * Waits until the Java of an owner that died has ended, and ends it when its supervisor was killed too. The caller holds
 * the lock of `home`, so nobody else uses that Java.
 */
export async function endLeftover(home: string, statePath: string): Promise<void> {
  const running = await readRunning(statePath);
  if (running?.home !== home) return;
  for (const deadline = Date.now() + patienceMs; await isAlive(running.java); await sleep(100)) {
    if (Date.now() > deadline) process.kill(running.java.pid, 'SIGKILL');
  }
  await forgetRunning(statePath);
}
