import { ExpectedError } from '../errors.ts';

/** Lets work through while the database answers, and refuses it at once while it does not. */
export interface CircuitBreaker {
  /** Throws DATABASE_UNAVAILABLE while the breaker is open. */
  check(): void;
  /** Tells that the database answered. */
  succeeded(): void;
  /** Tells that it did not. */
  failed(): void;
  /** Tells that it did not even answer a probe: opens at once. */
  trip(): void;
  stop(): void;
}

/** So many failures in a row, and no answer for so long, open it; then one probe in each interval. */
const openAfter = { failures: 3, quietMs: 1_000 };
const probeEveryMs = 1_000;

/** What tells the time and wakes the breaker: a test has its own. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls `work` each `ms` milliseconds, until what it gives is called. */
  every(ms: number, work: () => void): () => void;
}

const realClock: Clock = {
  now: () => performance.now(),
  every(ms, work) {
    const timer = setInterval(work, ms).unref();
    return () => {
      clearInterval(timer);
    };
  },
};

/**
 * A circuit breaker. While it is open nobody waits for a dead database: `probe` alone asks, once a second,
 * and closes it by resolving. `onOpen` is called each time it opens.
 */
export function circuitBreaker(
  probe: () => Promise<unknown>,
  onOpen: () => void = () => undefined,
  clock: Clock = realClock,
): CircuitBreaker {
  let failures = 0;
  let lastAnswer = -Infinity;
  let stopProbing: (() => void) | undefined;
  let isProbing = false;
  const close = (): void => {
    stopProbing?.();
    stopProbing = undefined;
    failures = 0;
    lastAnswer = clock.now();
  };
  const ask = (): void => {
    if (isProbing) return;
    isProbing = true;
    probe()
      .then(close, () => undefined)
      .finally(() => {
        isProbing = false;
      });
  };
  const open = (): void => {
    if (stopProbing) return;
    stopProbing = clock.every(probeEveryMs, ask);
    onOpen();
  };
  return {
    check() {
      if (stopProbing) {
        throw new ExpectedError(
          'DATABASE_UNAVAILABLE',
          'The database does not answer now. Try again in a few seconds.',
        );
      }
    },
    succeeded() {
      failures = 0;
      lastAnswer = clock.now();
    },
    failed() {
      failures += 1;
      // Under overload some requests fail while others are answered: that is no outage.
      const isQuiet = clock.now() - lastAnswer > openAfter.quietMs;
      if (failures >= openAfter.failures && isQuiet) open();
    },
    trip: open,
    stop: close,
  };
}
