import { ExpectedError } from '../errors.ts';

/** Lets work through while the database answers, and refuses it at once while it does not. */
export interface Breaker {
  /** Throws DATABASE_UNAVAILABLE while the breaker is open. */
  check(): void;
  /** Tells that the database answered. */
  succeeded(): void;
  /** Tells that it did not. */
  failed(): void;
  /** Tells that it did not even answer a probe: opens at once. */
  fell(): void;
  stop(): void;
}

/** So many failures in a row, and no answer for so long, open it; then one probe in each interval. */
const openAfter = { failures: 3, quietMs: 1_000 };
const probeEveryMs = 1_000;

/**
 * A circuit breaker. While it is open nobody waits for a dead database: `probe` alone asks, once a second,
 * and closes it by resolving. `onOpen` is called each time it opens.
 */
export function openBreaker(probe: () => Promise<unknown>, onOpen: () => void = () => undefined): Breaker {
  let failures = 0;
  let lastAnswer = 0;
  let timer: NodeJS.Timeout | undefined;
  let isProbing = false;
  const close = (): void => {
    clearInterval(timer);
    timer = undefined;
    failures = 0;
    lastAnswer = performance.now();
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
    if (timer) return;
    timer = setInterval(ask, probeEveryMs);
    timer.unref();
    onOpen();
  };
  return {
    check() {
      if (timer) {
        throw new ExpectedError(
          'DATABASE_UNAVAILABLE',
          'The database does not answer now. Try again in a few seconds.',
        );
      }
    },
    succeeded() {
      failures = 0;
      lastAnswer = performance.now();
    },
    failed() {
      failures += 1;
      // Under overload some requests fail while others are answered: that is no outage.
      const isQuiet = performance.now() - lastAnswer > openAfter.quietMs;
      if (failures >= openAfter.failures && isQuiet) open();
    },
    fell: open,
    stop: close,
  };
}
