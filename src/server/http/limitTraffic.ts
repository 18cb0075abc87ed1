import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ExpectedError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';

/**
 * The address of the client: the connection's or, behind a trusted proxy, the last one that the proxy added. Of IPv6
 * only the first 64 bits, since one client owns all the rest.
 */
export function clientOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = forwarded || (request.socket.remoteAddress ?? '');
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}

/** Takes a client's address; gives the seconds until it may send another request, 0 for now. */
export type LimitRate = (client: string) => Promise<number>;

/** A limit on requests per minute; `stop` ends what it needs. */
export interface RateLimit {
  waitFor: LimitRate;
  stop(): void;
}

/** Asks a limiter for one request of a client; `consume` rejects with the limiter's answer when there is none left. */
export function secondsToWait(consume: (client: string) => Promise<unknown>): LimitRate {
  return async (client) => {
    try {
      await consume(client);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  };
}

/** Limits the requests per minute of each client, counted in this process; 0 means no limit. */
export function limitRate(perMinute: number): LimitRate {
  if (perMinute === 0) return () => Promise.resolve(0);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return secondsToWait((client) => limiter.consume(client));
}

/** Limits the requests in flight; excess ones are refused rather than queued. */
export interface AdaptiveLimiter {
  /** Returns the function to call when the request ends; null if the limit is reached. */
  enter(): (() => void) | null;
}

/**
 * A limit on requests in flight that adapts to latency: each slow answer lowers it by a tenth, each fast one raises it
 * slightly, up to `most` (https://en.wikipedia.org/wiki/Additive_increase/multiplicative_decrease). Admitted requests
 * are thus answered within about two seconds, even on a slow machine or while the database warms up.
 */
export function adaptiveLimiter(most: number, now: () => number = () => performance.now()): AdaptiveLimiter {
  let limit = most;
  let inFlight = 0;
  return {
    enter() {
      if (inFlight >= Math.floor(limit)) return null;
      inFlight += 1;
      const begun = now();
      return () => {
        inFlight -= 1;
        const isSlow = now() - begun > limits.slowAnswerMs;
        limit = isSlow
          ? Math.max(Math.min(limits.leastInFlight, most), limit * 0.9)
          : Math.min(most, limit + 1 / limit);
      };
    },
  };
}

/**
 * Runs work that must finish within `ms`. Aborts its signal, and so its reads of the database, when time is up or the
 * client disconnects. Throws DEADLINE_EXCEEDED when time is up.
 */
export async function withinDeadline(
  ms: number,
  response: ServerResponse,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  const abort = (): void => {
    ending.abort();
  };
  response.once('close', abort);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      abort();
      reject(
        new ExpectedError(
          'DEADLINE_EXCEEDED',
          `The answer took longer than ${String(ms / 1000)} seconds and was given up. Ask for less.`,
        ),
      );
    }, ms);
  });
  try {
    await Promise.race([work(ending.signal), late]);
  } finally {
    clearTimeout(timer);
    response.off('close', abort);
  }
}
