import type { Thing } from '../graph/graphData.ts';

/** A fact at its place: in pixels from the left of the axis, in a row of its lane. */
export interface Placed {
  fact: Thing;
  left: number;
  width: number;
  row: number;
  /** Where the label has room: after the bar, before it, or else on it. */
  label: 'after' | 'before' | 'inside';
  /** Whether no source says when it began, or ended. */
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
}

/** The facts of one kind. */
export interface Lane {
  kind: string;
  rows: number;
  items: Placed[];
}

/** Sizes in pixels: the mark of a day, a letter of a label, and between two facts. */
const [dot, letter, gap] = [10, 7, 14];

/** The most that a label takes of an axis, in pixels: more where there is more. */
export const mostLabel = (axis: number): number => Math.min(420, Math.max(240, axis * 0.3));

const labelWidth = ({ name }: Thing, axis: number): number =>
  Math.min(mostLabel(axis), name.length * letter) + gap;

function place(fact: Thing, at: (date: string) => number, axis: number): Placed {
  const { earliest, latest } = fact;
  // What is longer than the window is cut at its edges, so that its label stays in view.
  const left = Math.max(-dot, earliest ? at(earliest) : -dot);
  const right = Math.min(axis + dot, latest ? at(latest) : axis + dot);
  const width = Math.max(dot, right - left);
  const room = labelWidth(fact, axis);
  const label = left + width + room <= axis ? 'after' : left >= room ? 'before' : 'inside';
  return { fact, left, width, row: 0, label, isOpenAtStart: !earliest, isOpenAtEnd: !latest };
}

/** From where to where a fact takes up its row, its label included. */
function extentOf({ fact, left, width, label }: Placed, axis: number): { start: number; end: number } {
  const room = labelWidth(fact, axis);
  return {
    start: label === 'before' ? left - room : left,
    end: label === 'after' ? left + width + room : Math.max(left + width, left + room) + gap,
  };
}

/** Gives each fact of a lane the first row in which it has room. */
function stack(kind: string, items: readonly Placed[], axis: number): Lane {
  const ends: number[] = [];
  const stacked = items
    .map((item) => ({ item, ...extentOf(item, axis) }))
    .sort((one, other) => one.start - other.start)
    .map(({ item, start, end }) => {
      const free = ends.findIndex((taken) => taken <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = end;
      return { ...item, row };
    });
  return { kind, rows: ends.length, items: stacked };
}

/**
 * Lays dated facts in lanes by kind, in as few rows as keep bars and labels apart. `at` gives the place of a day in
 * pixels, `axis` the width. Facts out of view are left out. Pure.
 */
export function layLanes(facts: readonly Thing[], at: (date: string) => number, axis: number): Lane[] {
  const lanes = new Map<string, Placed[]>();
  for (const fact of facts) {
    const [from, to] = [fact.earliest && at(fact.earliest), fact.latest && at(fact.latest)];
    if ((typeof from === 'number' && from > axis) || (typeof to === 'number' && to < -dot)) continue;
    lanes.set(fact.kind, [...(lanes.get(fact.kind) ?? []), place(fact, at, axis)]);
  }
  return [...lanes].map(([kind, items]) => stack(kind, items, axis));
}
