import { ExpectedError } from '../errors.ts';

/** How long work may wait for its turn, in milliseconds. */
const waitMs = 2_000;

const busy = (): ExpectedError =>
  new ExpectedError('SERVER_BUSY', 'The database has too much to do. Ask again in a second.');

/** Runs work in its turn. Throws SERVER_BUSY when it waited too long. */
export type RunLimited = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Limits how many pieces of work run at once; the others wait in order. More concurrent statements than a database
 * has processors for delay all of them and speed up none.
 */
export function limitConcurrency(most: number): RunLimited {
  let running = 0;
  const waiting = new Set<() => void>();
  const myTurn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        reject(busy());
      }, waitMs);
      waiting.add(begin);
    });
  return async (work) => {
    // Work that ends passes its turn on, so `running` counts turns.
    if (running < most) running += 1;
    else await myTurn();
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      } else running -= 1;
    }
  };
}
