import { ExpectedError } from '../errors.ts';
import { withTimeout } from './withTimeout.ts';

/** Runs the first work of each key alone. */
export interface PlanOnce {
  /**
   * Runs work, after the first of its key has succeeded. That may wait for the whole `timeoutMs`, since planning can
   * take long. Throws DEADLINE_EXCEEDED when the wait times out or is aborted.
   */
  run<T>(key: string, work: () => Promise<T>, options: Waiting): Promise<T>;
  /** Forgets all keys: the next run of each goes alone again. */
  forget(): void;
}

/** How long to wait for another's first run, in milliseconds, and what aborts the wait. */
export interface Waiting {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

const late = (): ExpectedError =>
  new ExpectedError('DEADLINE_EXCEEDED', 'The answer took too long and was given up. Ask for less.');

/** The most keys remembered; beyond, all are forgotten, which costs only waiting. */
const mostKeys = 500;

/**
 * Lets the first run of a key go alone; others of that key wait until it has succeeded. Planning a new statement
 * takes the database a hundred times longer than running it: requested by many at once, each would plan it, and all
 * would time out, again and again.
 */
export function planOnce(): PlanOnce {
  const done = new Set<string>();
  const under = new Map<string, Promise<unknown>>();
  const settled = (work: Promise<unknown>, waiting: Waiting): Promise<unknown> =>
    withTimeout(
      work.catch(() => undefined),
      { ...waiting, late },
    );
  return {
    async run(key, work, { timeoutMs, signal }) {
      const begun = performance.now();
      for (let first = under.get(key); first && !done.has(key); first = under.get(key)) {
        await settled(first, { timeoutMs: Math.max(0, timeoutMs - (performance.now() - begun)), signal });
      }
      if (done.has(key)) return work();
      const running = work();
      under.set(key, running);
      try {
        const result = await running;
        if (done.size >= mostKeys) done.clear();
        done.add(key);
        return result;
      } finally {
        under.delete(key);
      }
    },
    forget() {
      done.clear();
    },
  };
}
