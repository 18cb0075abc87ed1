import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../markProcess.ts';
import { forgetRunning, readRunning } from './runningState.ts';

const patienceMs = 20_000; // the supervisor itself gives Java 15 seconds
const pollMs = 100;

/**
 * Ends the Java of an owner that died, and waits for it. Its supervisor does so too, unless it was also killed. The
 * caller holds the lock of `home`, so nobody else uses that Java.
 */
export async function endLeftover(home: string, statePath: string): Promise<void> {
  const running = await readRunning(statePath);
  if (running?.home !== home) return;
  const killAtMs = Date.now() + patienceMs;
  for (let signal: NodeJS.Signals | undefined = 'SIGTERM'; await isAlive(running.java); await sleep(pollMs)) {
    if (signal) send(signal, running.java.pid);
    signal = Date.now() > killAtMs ? 'SIGKILL' : undefined;
  }
  await forgetRunning(statePath);
}

function send(signal: NodeJS.Signals, pid: number): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended meanwhile
  }
}
