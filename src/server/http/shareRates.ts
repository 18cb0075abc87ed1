import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { limits } from '../limits/limits.ts';
import { type RateLimit, secondsToWait } from './limitTraffic.ts';
import { type Log, describeError } from './writeLog.ts';

/** Commands fail at once while disconnected; reconnecting goes on in the background. */
const connect = (url: string): Redis =>
  new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: limits.redisConnectMs,
    commandTimeout: limits.redisMs,
    retryStrategy: (attempt) => Math.min(attempt * 100, limits.redisRetryMs),
  });

/**
 * Limits the requests per minute of each client, counted in Redis or Valkey by all copies of the service together.
 * While Redis does not answer, each copy counts alone, so that no client is refused for that or goes uncounted; both changes
 * are logged. Redis is retried after a second, so that a hung one does not slow every request. Resolves once Redis has
 * answered or failed, within a second.
 */
export async function shareRates(url: string, perMinute: number, log: Log): Promise<RateLimit> {
  const redis = connect(url);
  const counted = { points: perMinute, duration: 60 };
  const shared = new RateLimiterRedis({ ...counted, storeClient: redis, keyPrefix: 'entente:rate' });
  const alone = new RateLimiterMemory(counted);
  let askAgainAt: number | null = null;
  const noteLost = (error: unknown): void => {
    if (askAgainAt === null)
      log({
        event: 'warning',
        code: 'RATES_NOT_SHARED',
        cause: `Redis does not answer; this copy counts requests alone until it does. ${describeError(error)}`,
      });
    askAgainAt = performance.now() + limits.redisRetryMs;
  };
  const noteBack = (): void => {
    if (askAgainAt !== null)
      log({ event: 'warning', code: 'RATES_SHARED', cause: 'Redis answers again; copies count together.' });
    askAgainAt = null;
  };
  redis.on('error', noteLost);
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve).once('error', () => {
      resolve();
    });
    setTimeout(resolve, limits.redisConnectMs).unref(); // in case it hangs
  });
  const consume = async (client: string): Promise<unknown> => {
    if (askAgainAt !== null && performance.now() < askAgainAt) return alone.consume(client);
    try {
      const taken = await shared.consume(client);
      noteBack();
      return taken;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) {
        noteBack();
        throw refused;
      }
      noteLost(refused);
      return alone.consume(client);
    }
  };
  return {
    waitFor: secondsToWait(consume),
    stop() {
      redis.disconnect();
    },
  };
}
