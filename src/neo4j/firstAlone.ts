import { busy, waitMs } from './limitConcurrency.ts';

/** Work by key, of which the first run goes alone. */
export interface FirstAlone {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Forgets what has run: the next run of every key goes alone again. */
  forget(): void;
}

/** So many keys are remembered; then all are forgotten, which costs no more than waiting. */
const mostKeys = 500;

/**
 * Lets the first run of a key go alone; others of that key wait until it succeeded. A database plans a statement that
 * is new to it, which takes a hundred times longer than to run it: asked for by many at once, each would plan it, all
 * would be given up before they are done, and so for ever.
 */
export function firstAlone(): FirstAlone {
  const done = new Set<string>();
  const under = new Map<string, Promise<unknown>>();
  const settled = (work: Promise<unknown>, ms: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(busy());
      }, ms);
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      work.then(end, end);
    });
  return {
    async run(key, work) {
      const begun = performance.now();
      for (let first = under.get(key); first && !done.has(key); first = under.get(key)) {
        await settled(first, Math.max(0, waitMs - (performance.now() - begun)));
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
