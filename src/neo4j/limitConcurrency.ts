import { ExpectedError } from '../errors.ts';

/** How long work waits for its turn, in milliseconds, before it is refused. */
const waitMs = 2_000;

/** Refuses work that waited too long. */
const busy = (): ExpectedError =>
  new ExpectedError('SERVER_BUSY', 'The database has too much to do. Ask again in a second.');

/** Runs work when one of its turns is free. Throws SERVER_BUSY when that takes too long. */
export type RunLimited = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets so many pieces of work run at the same time; the others wait in order. More statements at once than a
 * database has processors for make all of them late, and none more.
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
    // Who leaves hands the turn over: `running` counts turns, taken or handed over.
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
