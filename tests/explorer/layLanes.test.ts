import type { Thing } from '../../src/explorer/graph/graphData.ts';
import { layLanes } from '../../src/explorer/timeline/layLanes.ts';

const fact = (name: string, earliest: string | null, latest: string | null, kind = 'Meeting'): Thing => ({
  id: `${kind}:${name}`,
  kind,
  name,
  standing: 'ASSERTED',
  isCurated: false,
  articleClaims: 1,
  earliest,
  latest,
  isDateInferred: false,
});

/** One pixel a day of 2022, on an axis of 365. */
const at = (date: string): number => (Date.parse(date) - Date.parse('2022-01-01')) / 86_400_000;
const lay = (...facts: Thing[]) => layLanes(facts, at, 365);

test('a day is a dot at its place, a span a bar as long as it may have lasted', () => {
  const [lane] = lay(fact('day', '2022-02-01', '2022-02-01'), fact('span', '2022-03-01', '2022-06-09'));
  expect(lane?.items.map(({ left, width }) => ({ left, width }))).toEqual([
    { left: 31, width: 10 },
    { left: 59, width: 100 },
  ]);
});

test('what overlaps, labels included, stands in rows of its own; kinds have lanes', () => {
  const lanes = lay(
    fact('one', '2022-01-10', '2022-01-10'),
    fact('two', '2022-01-12', '2022-01-12'),
    fact('later', '2022-07-01', '2022-07-01'),
    fact('other', '2022-01-10', '2022-01-10', 'Visit'),
  );
  expect(lanes.map(({ kind, rows, items }) => [kind, rows, items.map(({ row }) => row)])).toEqual([
    ['Meeting', 2, [0, 1, 0]],
    ['Visit', 1, [0]],
  ]);
});

test('an end that no source knows reaches the edge, and says so', () => {
  const [lane] = lay(fact('begun', '2022-12-01', null), fact('before', null, '2022-02-01'));
  expect(
    lane?.items.map(({ fact: { name }, isOpenAtStart, isOpenAtEnd }) => [name, isOpenAtStart, isOpenAtEnd]),
  ).toEqual([
    ['before', true, false],
    ['begun', false, true],
  ]);
  expect(lane?.items[1]).toMatchObject({ left: 334, width: 41 });
});

test('a label stands where it has room: after its bar, before it, or on it', () => {
  const [lane] = lay(
    fact('early', '2022-01-02', '2022-01-02'),
    fact('late', '2022-12-28', '2022-12-28'),
    fact('always', null, null),
  );
  const labels = Object.fromEntries(lane?.items.map(({ fact: { name }, label }) => [name, label]) ?? []);
  expect(labels).toEqual({ early: 'after', late: 'before', always: 'inside' });
});

test('what lies outside the span in view is left out', () => {
  expect(lay(fact('long ago', '1999-01-01', '1999-12-31'), fact('to come', '2031-01-01', null))).toEqual([]);
});
