import { setImmediate } from 'node:timers/promises';
import { rowsATurn, rowsInTurns } from '../../src/insights/inTurns.ts';

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
