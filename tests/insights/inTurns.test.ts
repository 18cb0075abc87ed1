import { setImmediate } from 'node:timers/promises';
import { itemsATurn, rowsATurn, rowsInTurns, sortInTurns } from '../../src/insights/inTurns.ts';

const inOrder = (a: number, b: number): number => a - b;

test.each([0, 1, itemsATurn, itemsATurn + 1, 10_000])(
  '%i items are sorted as Array.sort does',
  async (count) => {
    const items = Array.from({ length: count }, (_, at) => ({ key: (at * 7919) % 997, at }));
    const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    expect(await sortInTurns(items, byKey)).toEqual([...items].sort(byKey));
  },
);

test('no more than itemsATurn items are sorted, or merged, between two pauses', async () => {
  const count = 10_000;
  let [inTurn, most] = [0, 0];
  const items = Array.from({ length: count }, (_, at) => count - at);
  await sortInTurns(
    items,
    (a, b) => {
      inTurn += 1;
      return inOrder(a, b);
    },
    () => {
      most = Math.max(most, inTurn);
      inTurn = 0;
      return Promise.resolve();
    },
  );
  // A sort of n items takes at most n log2 n comparisons.
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(itemsATurn * Math.ceil(Math.log2(itemsATurn)));
});

test('rows are handed over rowsATurn at a time, in their order', async () => {
  const rows = Array.from({ length: 10 * rowsATurn + 1 }, (_, at) => at);
  let turns = 0;
  const turnOf = new Map<number, number>();
  const handed = rowsInTurns(rows, async () => {
    await setImmediate();
    turns += 1;
  });
  const all = await Promise.all(
    handed.map(async (row) => {
      const value = await row;
      turnOf.set(value, turns);
      return value;
    }),
  );
  expect(all).toEqual(rows);
  expect(turns).toBe(10);
  const sizes = new Map<number, number>();
  for (const turn of turnOf.values()) sizes.set(turn, (sizes.get(turn) ?? 0) + 1);
  expect(Math.max(...sizes.values())).toBeLessThanOrEqual(rowsATurn);
});

test('a short list is handed over at once', () => {
  expect(rowsInTurns([1, 2, 3])).toEqual([1, 2, 3]);
});
