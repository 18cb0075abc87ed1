import { setImmediate } from 'node:timers/promises';

/** Yields to the event loop. */
export type Pause = () => Promise<unknown>;

/** Rows completed per turn of the event loop; each is read, checked and written field by field. */
export const rowsATurn = 50;

/** The rows of a list for graphql-js, which yields to the event loop after every `rowsATurn` rows. */
export function rowsInTurns<T>(rows: readonly T[], pause: Pause = setImmediate): (T | Promise<T>)[] {
  let turn: Promise<unknown> = Promise.resolve();
  return rows.map((row, at) => {
    if (at < rowsATurn) return row;
    if (at % rowsATurn === 0) turn = turn.then(pause);
    return turn.then(() => row);
  });
}
