import { adaptiveLimiter } from '../../../src/server/http/limitTraffic.ts';
import type { LogEntry } from '../../../src/server/http/writeLog.ts';
import { writeSeldom } from '../../../src/server/http/writeLog.ts';

/** How many are let in, when each of them takes so many milliseconds. */
function admittedAfter(rounds: number, milliseconds: number, most = 40): number {
  let time = 0;
  const places = adaptiveLimiter(most, () => time);
  const enterAll = (): (() => void)[] => {
    const leaving = [];
    for (let leave = places.enter(); leave; leave = places.enter()) leaving.push(leave);
    return leaving;
  };
  for (let round = 0; round < rounds; round += 1) {
    const leaving = enterAll();
    time += milliseconds;
    for (const leave of leaving) leave();
  }
  return enterAll().length;
}

test('as many as are allowed, while answers are fast', () => {
  expect(admittedAfter(0, 0)).toBe(40);
  expect(admittedAfter(50, 100)).toBe(40);
});

test('fewer and fewer while answers are slow, but never fewer than eight', () => {
  expect(admittedAfter(50, 1_500)).toBe(8);
  expect(admittedAfter(50, 1_500, 3)).toBe(3);
});

test('an outage is logged once a second for each code; own faults and audits always', () => {
  const written: LogEntry[] = [];
  const log = writeSeldom((entry) => void written.push(entry));
  for (let count = 0; count < 100; count += 1) log({ event: 'error', code: 'DATABASE_UNAVAILABLE' });
  for (let count = 0; count < 3; count += 1) log({ event: 'error', code: 'INTERNAL' });
  for (let count = 0; count < 3; count += 1) log({ event: 'audit', caller: 'ann' });
  expect(written).toHaveLength(1 + 3 + 3);
});
