import { Worker } from 'node:worker_threads';

/** A parse takes milliseconds; the first waits for the grammar too. */
const timeoutMs = 10_000;

/** Checks statements as `refuseStatement` does, without ever holding up the event loop. */
export interface StatementCheck {
  problemsOf(text: string): Promise<string[]>;
  /** Ends the thread. */
  close(): Promise<void>;
}

type Pending = Map<number, (problems: string[] | Error) => void>;

const tooLong = ['The statement takes too long to parse. Make it shorter.'];

function startWorker(pending: Pending, onExit: () => void): Worker {
  const worker = new Worker(new URL('./checkWorker.js', import.meta.url));
  const endAll = (error: Error): void => {
    for (const settle of pending.values()) settle(error);
    onExit();
  };
  worker.on('message', ({ id, problems }: { id: number; problems: string[] }) => pending.get(id)?.(problems));
  worker.once('error', endAll);
  worker.once('exit', () => endAll(new Error('The thread that checks statements ended.')));
  worker.unref();
  return worker;
}

/**
 * Starts a thread at the first statement. A statement that takes too long to parse is refused, and its thread ended;
 * the next one starts another.
 */
export function checkInWorker(): StatementCheck {
  let worker: Worker | undefined;
  let pending: Pending = new Map();
  let last = 0;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    pending = new Map();
    await ending?.terminate();
  };
  const start = (): Worker => {
    const own: Worker = startWorker(pending, () => {
      if (worker === own) worker = undefined;
    });
    return own;
  };
  return {
    problemsOf(text) {
      worker ??= start();
      const id = (last += 1);
      const [checking, answers] = [worker, pending];
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          answers.delete(id);
          resolve(tooLong);
          if (worker === checking) void end();
        }, timeoutMs);
        answers.set(id, (found) => {
          clearTimeout(timer);
          answers.delete(id);
          if (found instanceof Error) reject(found);
          else resolve(found);
        });
        checking.postMessage({ id, text });
      });
    },
    close: end,
  };
}
