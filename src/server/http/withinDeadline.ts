import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/**
 * Runs work that must answer within `ms`. Aborts its signal, and with it the work in the database, when the time is up,
 * and then throws DEADLINE_EXCEEDED; also when the client has gone.
 */
export async function withinDeadline(
  ms: number,
  response: ServerResponse,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  const abort = (): void => {
    ending.abort();
  };
  response.once('close', abort);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      abort();
      reject(
        new ExpectedError(
          'DEADLINE_EXCEEDED',
          `The answer took longer than ${String(ms / 1000)} seconds and was given up. Ask for less.`,
        ),
      );
    }, ms);
  });
  try {
    await Promise.race([work(ending.signal), late]);
  } finally {
    clearTimeout(timer);
    response.off('close', abort);
  }
}
