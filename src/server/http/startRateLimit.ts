import { type RateLimit, limitRate } from './limitTraffic.ts';
import type { Log } from './writeLog.ts';

/** Limits rates in Redis where the settings name one, else in this process. */
export async function startRateLimit(
  perMinute: number,
  redisUrl: string | undefined,
  log: Log,
): Promise<RateLimit> {
  // The client is slow to load, so import it only if needed.
  if (redisUrl && perMinute > 0)
    return (await import('./shareRates.ts')).shareRates(redisUrl, perMinute, log);
  if (redisUrl)
    log({ event: 'warning', cause: 'REDIS_URL is not used: RATE_LIMIT is 0, so no requests are counted.' });
  return { waitFor: limitRate(perMinute), stop: () => undefined };
}
