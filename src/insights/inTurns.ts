import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn on the event loop. */
export type Pause = () => Promise<unknown>;

/** So many rows of an answer are completed in one turn: each is read, checked and written field by field. */
export const rowsATurn = 50;

/** The rows of a list as graphql-js takes them: those after the first `rowsATurn` come in turns of as many. */
export function rowsInTurns<T>(rows: readonly T[], pause: Pause = setImmediate): (T | Promise<T>)[] {
  let turn: Promise<unknown> = Promise.resolve();
  return rows.map((row, at) => {
    if (at < rowsATurn) return row;
    if (at % rowsATurn === 0) turn = turn.then(pause);
    return turn.then(() => row);
  });
}
