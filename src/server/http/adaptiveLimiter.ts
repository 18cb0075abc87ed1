import { limits } from '../limits/limits.ts';

/** Lets so many in that nobody waits long; the others are refused. */
export interface AdaptiveLimiter {
  /** Gives what to call at the end, or null when there are too many already. */
  enter(): (() => void) | null;
}

/**
 * A limit of what is in flight that follows how fast answers come: each slow one lowers it by a tenth, each fast one
 * raises it by a little, up to `most` (https://en.wikipedia.org/wiki/Additive_increase/multiplicative_decrease). So who
 * is let in is answered within two seconds or so, on slow machines and with a database that has only begun, too.
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
