import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds until the client may ask again; 0 when it may now. */
export type LimitRate = (client: string) => Promise<number>;

/**
 * Who asks, by address: the connection's or, behind a trusted proxy, the last that the proxy added. Of IPv6 the
 * first 64 bits, since one client has all the rest.
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

/** A limit of requests in each minute for every client; 0 is none. */
export function limitRate(perMinute: number): LimitRate {
  if (perMinute === 0) return () => Promise.resolve(0);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (client) => {
    try {
      await limiter.consume(client);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  };
}
