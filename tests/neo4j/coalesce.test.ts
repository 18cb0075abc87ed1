import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/until.ts';
import { coalesce } from '../../src/neo4j/coalesce.ts';

/** A gathering whose runs take as long as told, and what each run was given. */
function watch({ ms = 5, atOnce = 1, waitMs = 1_000, workMs = 1_000 } = {}) {
  const runs: string[][] = [];
  const ask = coalesce<string, string>(
    (items) => {
      runs.push([...items]);
      return items.map(async (item) => {
        await sleep(ms);
        if (item === 'bad') throw new Error('bad');
        return item.toUpperCase();
      });
    },
    { atOnce, waitMs, workMs },
  );
  return { runs, ask };
}

test('one alone is run at once; those who come meanwhile are run together after it', async () => {
  const { runs, ask } = watch();
  const all = ['a', 'b', 'c', 'd'].map((item) => ask('key', item));
  expect(runs).toEqual([['a']]);
  expect(await Promise.all(all)).toEqual(['A', 'B', 'C', 'D']);
  expect(runs).toEqual([['a'], ['b', 'c', 'd']]);
  await ask('key', 'e');
  expect(runs).toHaveLength(3);
});

test('a run begins after all of its items came', async () => {
  let stored = 0;
  const ask = coalesce<null, number>(
    (items) => {
      const seen = stored;
      return items.map(() => sleep(5, seen));
    },
    { atOnce: 1, waitMs: 1_000, workMs: 1_000 },
  );
  const before = ask('key', null);
  stored = 1;
  expect(await Promise.all([before, ask('key', null)])).toEqual([0, 1]);
});

test('keys do not wait for each other', async () => {
  const { runs, ask } = watch();
  await Promise.all([ask('one', 'a'), ask('two', 'b')]);
  expect(runs).toEqual([['a'], ['b']]);
});

test('an error is for its own item', async () => {
  const { ask } = watch();
  const all = ['a', 'bad', 'c'].map((item) => ask('key', item));
  const results = await Promise.allSettled(all);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('no item waits longer than its limit for a long run', async () => {
  const { runs, ask } = watch({ ms: 400, waitMs: 20 });
  const first = ask('key', 'a');
  const second = ask('key', 'b');
  await until(() => runs.length === 2);
  expect(runs).toEqual([['a'], ['b']]);
  await Promise.all([first, second]);
});

test('what takes long is run alone, and together again once it does not', async () => {
  let ms = 40;
  const sizes: number[] = [];
  const ask = coalesce<number, number>(
    (items) => {
      sizes.push(items.length);
      return items.map((item) => sleep(ms, item));
    },
    { atOnce: 1, waitMs: 1_000, workMs: 20 },
  );
  // Kept busy, so that what was measured is not forgotten.
  const done = new AbortController();
  const keepBusy = (async () => {
    while (!done.signal.aborted) await ask('key', 0);
  })();
  const crowd = () => Promise.all(Array.from({ length: 6 }, (_, item) => ask('key', item)));
  await crowd();
  expect(Math.max(...sizes)).toBe(1);
  ms = 1;
  for (let round = 0; round < 20; round += 1) await crowd();
  done.abort();
  await keepBusy;
  expect(Math.max(...sizes)).toBeGreaterThan(3);
});
