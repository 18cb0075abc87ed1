import { shareRates } from '../../../src/server/http/shareRates.ts';
import { startRateLimit } from '../../../src/server/http/startRateLimit.ts';
import type { LogEntry } from '../../../src/server/http/writeLog.ts';
import { startServer } from '../../../src/server/startServer.ts';
import { describeWith } from '../../support/describeWith.ts';
import { model } from '../../support/loadedGraph.ts';
import { type TestRedis, startRedis } from '../../support/startRedis.ts';
import { until } from '../../support/until.ts';
import { post, send } from '../hostile/send.ts';
import { fakeGraph, slowRead } from './fakeGraph.ts';

const logged: LogEntry[] = [];
const log = (entry: LogEntry): void => void logged.push(entry);
const codes = (): unknown[] => logged.map(({ code }) => code);

beforeEach(() => void (logged.length = 0));

describeWith('redis-server')('Rates in Redis', () => {
  let redis: TestRedis;
  beforeEach(async () => (redis = await startRedis()));
  afterEach(() => redis.stop());

  test('are counted over all copies of the service', async () => {
    const settings = { host: '127.0.0.1', port: 0, rateLimit: 5, redisUrl: redis.url, log };
    const start = () => startServer(fakeGraph(slowRead(0)), model, settings);
    const [one, other] = [await start(), await start()];
    const india = post('{ country(id: "Country:india") { name } }');
    try {
      const statuses = [];
      for (const { url } of [one, other, one, other, one, other, one])
        statuses.push((await send(url, india)).status);
      expect([statuses, codes()]).toEqual([[200, 200, 200, 200, 200, 429, 429], []]);
    } finally {
      await Promise.all([one.stop(), other.stop()]);
    }
  });

  test('are counted in each copy alone while Redis is away or hangs, and together again after', async () => {
    const one = await shareRates(redis.url, 3, log);
    const other = await shareRates(redis.url, 3, log);
    const take = async (): Promise<boolean[]> => [
      (await one.waitFor('client')) === 0,
      (await other.waitFor('client')) === 0,
    ];
    try {
      expect([await take(), await take()]).toEqual([
        [true, true],
        [true, false],
      ]);
      redis.process.kill('SIGSTOP');
      const alone = [await take(), await take(), await take(), await take()];
      expect(alone.map(([mine]) => mine)).toEqual([true, true, true, false]);
      expect(codes()).toEqual(['RATES_NOT_SHARED', 'RATES_NOT_SHARED']);
      redis.process.kill('SIGCONT');
      await until(async () => {
        await Promise.all([one.waitFor('later'), other.waitFor('later')]);
        return codes().filter((code) => code === 'RATES_SHARED').length === 2;
      });
      expect(await take()).toEqual([false, false]);
    } finally {
      one.stop();
      other.stop();
    }
  });
});

test('a Redis that never was there is told of; requests are counted all the same', async () => {
  const { waitFor, stop } = await shareRates('redis://user:hunter2@127.0.0.1:9', 2, log);
  try {
    const waits = [await waitFor('client'), await waitFor('client'), await waitFor('client')];
    expect(waits.map((seconds) => seconds > 0)).toEqual([false, false, true]);
    expect(codes()).toEqual(['RATES_NOT_SHARED']);
    expect(JSON.stringify(logged)).not.toContain('hunter2');
  } finally {
    stop();
  }
});

test('a Redis without a limit to count for is told of', async () => {
  const { waitFor } = await startRateLimit(0, 'redis://127.0.0.1:9', log);
  expect([await waitFor('client'), logged.length]).toEqual([0, 1]);
});
