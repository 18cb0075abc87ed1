import { type Change, changeQueue } from '../../src/server/subscriptions/changeQueue.ts';

const changes = (from: number, to: number): Change[] =>
  Array.from({ length: to - from }, (_, position) => ({
    id: `Fact:${String(from + position)}`,
    kind: 'CAME',
    at: '2026-11-27T07:00:00.000Z',
    concerns: [],
  }));

test('a slow subscriber gets pending changes as one bounded event, marked as truncated', async () => {
  const ending = new AbortController();
  const queue = changeQueue(5, ending.signal);
  const events = queue.events();
  queue.add({ changes: changes(0, 2), truncated: false });
  queue.add({ changes: changes(2, 4), truncated: false });
  expect((await events.next()).value).toEqual({ changes: changes(0, 4), truncated: false });
  queue.add({ changes: changes(4, 8), truncated: false });
  queue.add({ changes: changes(8, 12), truncated: false });
  expect((await events.next()).value).toEqual({ changes: changes(7, 12), truncated: true });

  // What concerns nobody wakes nobody; that more changed does.
  const next = events.next();
  queue.add({ changes: [], truncated: false });
  queue.add({ changes: [], truncated: true });
  expect((await next).value).toEqual({ changes: [], truncated: true });

  const last = events.next();
  ending.abort();
  expect((await last).done).toBe(true);
});
