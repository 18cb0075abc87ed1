import { performance } from 'node:perf_hooks';

/** How much is gathered. */
export interface Coalescing {
  /** So many runs of a key may be under way; what comes then waits for one of them to end. */
  atOnce: number;
  /** For so many milliseconds at most: whoever waited so long is run whatever is under way. */
  waitMs: number;
  /** For how long one run should make us wait, in milliseconds: of items that take longer each, fewer are run together, or one alone. */
  workMs: number;
}

interface Waiting<I, R> {
  item: I;
  settle(result: Promise<R>): void;
}

interface Queue<I, R> {
  running: number;
  /** How long an item makes us wait, had no other run been under way beside it; null while no run has ended. */
  msAnItem: number | null;
  /** When the last run began. */
  begun: Moment;
  waiting: Waiting<I, R>[];
  timer?: NodeJS.Timeout;
}

type Moment = ReturnType<typeof performance.eventLoopUtilization>;

const now = (): Moment => performance.eventLoopUtilization();

/** How long this process had nothing to do but wait: its own work is no reason to run fewer items together. */
const idleSince = (moment: Moment): number => performance.eventLoopUtilization(moment).idle;

/**
 * Gathers items by key: one that comes while others of its key are being run waits for the next run, which takes all
 * that wait together. A run begins after its items came, so that a read sees whatever was written before any of
 * them was asked for. `run` gives one promise for each item, in their order, and must not throw; an item alone is run at once.
 */
export function coalesce<I, R>(
  run: (items: readonly I[]) => readonly Promise<R>[],
  { atOnce, waitMs, workMs }: Coalescing,
): (key: string, item: I) => Promise<R> {
  const queues = new Map<string, Queue<I, R>>();
  let underWay = 0;
  const most = ({ msAnItem }: Queue<I, R>): number =>
    msAnItem ? Math.max(1, Math.floor(workMs / msAnItem)) : Infinity;
  const start = (key: string, queue: Queue<I, R>): void => {
    const some = queue.waiting.splice(0, most(queue));
    const begun = now();
    queue.begun = begun;
    queue.running += 1;
    underWay += 1;
    const crowd = underWay;
    const results = run(some.map(({ item }) => item));
    for (const [position, { settle }] of some.entries()) settle(results[position] as Promise<R>);
    void Promise.allSettled(results).then(() => {
      queue.running -= 1;
      // Runs beside it made it slower than it is: else what is slow in a crowd would be run alone, and make the crowd.
      const share = Math.min(1, (2 * atOnce) / (crowd + underWay));
      const took = (idleSince(begun) * share) / some.length;
      queue.msAnItem = (took + (queue.msAnItem ?? took) * 3) / 4;
      underWay -= 1;
      startNext(key, queue);
      if (queue.running === 0) queues.delete(key);
    });
  };
  const startNext = (key: string, queue: Queue<I, R>): void => {
    while (queue.waiting.length > 0 && (queue.running < atOnce || most(queue) === 1)) start(key, queue);
    if (queue.waiting.length === 0) {
      clearTimeout(queue.timer);
      delete queue.timer;
      return;
    }
    queue.timer ??= setTimeout(() => {
      delete queue.timer;
      queue.msAnItem = Math.max(queue.msAnItem ?? 0, idleSince(queue.begun));
      start(key, queue);
      startNext(key, queue);
    }, waitMs);
  };
  return (key, item) => {
    const queue = queues.get(key) ?? { running: 0, msAnItem: null, begun: now(), waiting: [] };
    queues.set(key, queue);
    return new Promise((settle) => {
      queue.waiting.push({ item, settle });
      startNext(key, queue);
    });
  };
}
