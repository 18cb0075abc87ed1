import { ExpectedError } from '../errors.ts';
import { withTimeout } from './withTimeout.ts';

/** Work by key, of which the first run goes alone. */
export interface PlanOnce {
  /**
   * Runs work, perhaps after the first of its key. Waits for that as long as `timeoutMs` lasts, no less: planning may
   * take longer than any turn. Throws DEADLINE_EXCEEDED when it waited so long, or is aborted.
   */
  run<T>(key: string, work: () => Promise<T>, options: Waiting): Promise<T>;
  /** Forgets what has run: the next run of every key goes alone again. */
  forget(): void;
}

/** How many milliseconds one may wait for another's first run, and what ends the wait early. */
export interface Waiting {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

const late = (): ExpectedError =>
  new ExpectedError('DEADLINE_EXCEEDED', 'The answer took too long and was given up. Ask for less.');

/** So many keys are remembered; then all are forgotten, which costs no more than waiting. */
const mostKeys = 500;

/**
 * Lets the first run of a key go alone; others of that key wait until it succeeded. A database plans a statement that
 * is new to it, which takes a hundred times longer than to run it: asked for by many at once, each would plan it, all
 * would be given up before they are done, and so for ever.
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
