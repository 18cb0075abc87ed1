import { setTimeout as sleep } from 'node:timers/promises';
import type { Record as Row } from 'neo4j-driver';
import { explainFault, isWorthRetrying } from './explainFault.ts';
import type { InSession } from './openSessions.ts';
import { withoutTrace } from './readResult.ts';

/** The time-out of a read in milliseconds, and a signal that ends it early; both end it in the database too. */
export interface ReadOptions {
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** The time-out of a read in milliseconds, by default. */
export const readTimeoutMs = 30_000;

/** For how long a failed read is retried, in milliseconds. */
const retryForMs = 1_000;

/**
 * Makes the function that runs one read in a session of its own, and again for a while when it fails for a reason that
 * passes. All its runs together take no longer than the time-out. Throws ExpectedErrors.
 */
export const retryReads =
  (inSession: InSession) =>
  async (
    text: string,
    values: object,
    { timeoutMs = readTimeoutMs, signal }: ReadOptions,
  ): Promise<Row[]> => {
    const begun = performance.now();
    const left = (): number => Math.max(1, timeoutMs - Math.ceil(performance.now() - begun));
    for (let pauseMs = 50; ; pauseMs *= 3) {
      const timeout = left();
      try {
        return await inSession(
          false,
          { timeoutMs: timeout, signal },
          async (session) => (await withoutTrace(() => session.run(text, values, { timeout }))).records,
        );
      } catch (error) {
        const isOver = performance.now() - begun + pauseMs > retryForMs;
        if (isOver || signal?.aborted || !isWorthRetrying(error)) throw explainFault(error);
      }
      await sleep(pauseMs);
    }
  };
