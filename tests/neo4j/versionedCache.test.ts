import { sharedVersion } from '../../src/neo4j/sharedVersion.ts';
import { versionedCache } from '../../src/neo4j/versionedCache.ts';
import { promiseOf } from '../support/promiseOf.ts';

const sizeOf = (value: string): number | null => (value === 'secret' ? null : value.length);

test('a value holds until the version changes', async () => {
  let version = 'a';
  const cache = versionedCache(() => Promise.resolve(version), sizeOf);
  const ask = async (value: string) => (await cache.answer('key', () => Promise.resolve(value))).value;
  expect([await ask('one'), await ask('two')]).toEqual(['one', 'one']);
  version = 'b';
  expect([await ask('three'), await ask('four')]).toEqual(['three', 'three']);
  const bytes = 'three'.length + 2 * 'key'.length;
  expect(cache.counts).toEqual({ hits: 2, misses: 2, bytes });
});

test('a value read while somebody wrote is not served under the new version', async () => {
  let version = 'a';
  const cache = versionedCache(() => Promise.resolve(version), sizeOf);
  await cache.answer('key', () => {
    version = 'b';
    return Promise.resolve('read before the write, or after it');
  });
  expect((await cache.answer('key', () => Promise.resolve('read after it'))).hit).toBe(false);
});

test('what must not be kept, or is too large, is not', async () => {
  const cache = versionedCache(() => Promise.resolve('a'), sizeOf, { totalBytes: 100, valueBytes: 10 });
  for (const value of ['secret', 'longer than ten']) {
    await cache.answer(value, () => Promise.resolve(value));
    expect((await cache.answer(value, () => Promise.resolve(value))).hit).toBe(false);
  }
});

test('the least recently used goes when there is no room', async () => {
  const cache = versionedCache(() => Promise.resolve('a'), sizeOf, { totalBytes: 26, valueBytes: 10 });
  const ask = async (key: string) => (await cache.answer(key, () => Promise.resolve('ten bytes.'))).hit;
  await ask('a');
  await ask('b');
  expect(await ask('a')).toBe(true);
  await ask('c');
  expect([await ask('a'), await ask('b')]).toEqual([true, false]);
});

test('who asks while a value is being read waits for it; at a new version it is read anew', async () => {
  let version = 'a';
  const [begun, end] = [promiseOf(), promiseOf()];
  let reads = 0;
  const cache = versionedCache(() => Promise.resolve(version), sizeOf);
  const ask = () =>
    cache.answer('key', async () => {
      const text = `${version} ${String((reads += 1))}`;
      begun.resolve();
      await end.promise;
      return text;
    });
  const first = [ask(), ask(), ask()];
  await begun.promise;
  version = 'b';
  const all = [...first, ask(), ask()];
  end.resolve();
  const values = (await Promise.all(all)).map(({ value }) => value);
  expect(values).toEqual(['a 1', 'a 1', 'a 1', 'b 2', 'b 2']);
});

test('who waits in vain does the work', async () => {
  const cache = versionedCache(() => Promise.resolve('a'), sizeOf);
  const ask = (work: () => Promise<string>) => cache.answer('key', work).catch(() => 'failed');
  const fails = (): Promise<string> => Promise.reject(new Error('gone'));
  const secret = (): Promise<string> => Promise.resolve('secret');
  const own = (): Promise<string> => Promise.resolve('own');
  expect(await Promise.all([ask(fails), ask(own)])).toEqual([
    'failed',
    { value: 'own', hit: false, version: 'a' },
  ]);
  const other = versionedCache(() => Promise.resolve('a'), sizeOf);
  const [, second] = await Promise.all([other.answer('key', secret), other.answer('key', own)]);
  expect(second).toEqual({ value: 'own', hit: false, version: 'a' });
});

test('without a version nothing is kept, and the work says what is wrong', async () => {
  const cache = versionedCache(() => Promise.reject(new Error('no database')), sizeOf);
  await expect(cache.answer('key', () => Promise.reject(new Error('told')))).rejects.toThrow('told');
  expect((await cache.answer('key', () => Promise.resolve('value'))).hit).toBe(false);
});

test('within the window one probe serves all; behind it a new one is sent', async () => {
  let [sent, time] = [0, 0];
  const version = sharedVersion(
    () => Promise.resolve(String((sent += 1))),
    10,
    () => time,
  );
  expect(await Promise.all([version(), version()])).toEqual(['1', '1']);
  time = 10;
  expect(await version()).toBe('1');
  time = 11;
  expect(await version()).toBe('2');
});

test('without a window every call has a probe that was sent after it, shared by those who wait', async () => {
  let sent = 0;
  const version = sharedVersion(
    () => new Promise((resolve) => setTimeout(resolve, 5, String((sent += 1)))),
    0,
  );
  expect(await Promise.all([version(), version(), version()])).toEqual(['1', '2', '2']);
});

test('a failed probe is not remembered', async () => {
  let fails = true;
  const version = sharedVersion(
    () => (fails ? Promise.reject(new Error('down')) : Promise.resolve('a')),
    1_000,
  );
  await expect(version()).rejects.toThrow('down');
  fails = false;
  expect(await version()).toBe('a');
});
