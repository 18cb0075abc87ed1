import { performance } from 'node:perf_hooks';

/** How items are batched. */
export interface Coalescing {
  /** The most concurrent runs of a key; further items wait until one ends. */
  atOnce: number;
  /** The longest that an item waits, in milliseconds; then it runs regardless of `atOnce`. */
  waitMs: number;
  /** The time that one run should take, in milliseconds: the slower each item, the smaller the batch, down to one. */
  workMs: number;
}

interface Waiting<I, R> {
  item: I;
  settle(result: Promise<R>): void;
}

interface Queue<I, R> {
  running: number;
  /** The time per item of an uncontended run, as a moving average; null before the first run has ended. */
  msAnItem: number | null;
  /** The start of the last run. */
  begun: Moment;
  waiting: Waiting<I, R>[];
  timer?: NodeJS.Timeout;
}

type Moment = ReturnType<typeof performance.eventLoopUtilization>;

const now = (): Moment => performance.eventLoopUtilization();

/** The time that the event loop was idle since: the process's own work is no reason for smaller batches. */
const idleSince = (moment: Moment): number => performance.eventLoopUtilization(moment).idle;

/**
 * Batches items by key: an item that arrives while others of its key are running waits for the next run, which takes
 * all that wait. A run starts after its items arrived, so a read sees everything written before any of them. `run`
 * gives one promise per item, in order, and must not throw. An item alone runs at once.
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
      // Discount the slowdown by concurrent runs: else items that are slow in a crowd would run alone, and make the
      // crowd.
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
