import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn on the event loop. */
export type Pause = () => Promise<unknown>;

/** So many items are sorted, merged or handed over in one turn: each is a few microseconds of work. */
export const itemsATurn = 500;

/** So many rows of an answer are completed in one turn: each is read, checked and written field by field. */
export const rowsATurn = 50;

/** Sorts as `Array.sort` does, stable, but with a pause after each `itemsATurn` items that were sorted or merged. */
export async function sortInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  pause: Pause = setImmediate,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += itemsATurn) {
    runs.push(items.slice(at, at + itemsATurn).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await mergeInTurns(runs[at] ?? [], runs[at + 1] ?? [], compare, pause));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergeInTurns<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  pause: Pause,
): Promise<T[]> {
  const merged: T[] = [];
  const [first, second] = [left.values(), right.values()];
  let [a, b] = [first.next(), second.next()];
  while (a.done !== true || b.done !== true) {
    const takesLeft = b.done === true || (a.done !== true && compare(a.value, b.value) <= 0);
    if (takesLeft && a.done !== true) {
      merged.push(a.value);
      a = first.next();
    } else if (b.done !== true) {
      merged.push(b.value);
      b = second.next();
    }
    if (merged.length % itemsATurn === 0) await pause();
  }
  return merged;
}

/** The rows of a list as graphql-js takes them: those after the first `rowsATurn` come in turns of as many. */
export function rowsInTurns<T>(rows: readonly T[], pause: Pause = setImmediate): (T | Promise<T>)[] {
  let turn: Promise<unknown> = Promise.resolve();
  return rows.map((row, at) => {
    if (at < rowsATurn) return row;
    if (at % rowsATurn === 0) turn = turn.then(pause);
    return turn.then(() => row);
  });
}
