import { ExpectedError } from '../errors.ts';

/** Lets work through while the database answers; fails at once while it does not. */
export interface CircuitBreaker {
  /** Throws DATABASE_UNAVAILABLE while the breaker is open. */
  check(): void;
  /** Reports that the database answered. */
  succeeded(): void;
  /** Reports that it did not. */
  failed(): void;
  /** Opens at once: the database did not even answer a probe. */
  trip(): void;
  stop(): void;
}

/** It opens after this many failures in a row without an answer for this long, and then probes once per interval. */
const openAfter = { failures: 3, quietMs: 1_000 };
const probeEveryMs = 1_000;

/** Time and timers; tests inject their own. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls `work` every `ms` milliseconds until the function it gives is called. */
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
 * A circuit breaker. While it is open, requests fail at once and only `probe` calls the database, once a second; the
 * breaker closes when it resolves. `onOpen` runs each time it opens.
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
      // Under overload some requests fail while others succeed; that is no outage.
      const isQuiet = clock.now() - lastAnswer > openAfter.quietMs;
      if (failures >= openAfter.failures && isQuiet) open();
    },
    trip: open,
    stop: close,
  };
}
