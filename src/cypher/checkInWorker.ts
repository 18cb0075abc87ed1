import { Worker } from 'node:worker_threads';
import type { NamesInStatement } from './namesIn.ts';

/** A parse takes milliseconds, but the first one loads the grammar. */
const timeoutMs = 10_000;

/** Checks statements without blocking the event loop. */
export interface StatementCheck {
  /** As `refuseStatement`. */
  problemsOf(text: string): Promise<string[]>;
  /** As `namesIn`. */
  namesOf(text: string): Promise<NamesInStatement>;
  /** Ends the worker thread. */
  close(): Promise<void>;
}

type Pending = Map<number, (found: unknown) => void>;

/** The results when a parse takes too long. */
const tooLong = {
  problems: ['The statement takes too long to parse. Make it shorter.'] as string[],
  names: { labels: [], types: [], properties: [] } as NamesInStatement,
};

type Question = keyof typeof tooLong;

function startWorker(pending: Pending, onExit: () => void): Worker {
  const worker = new Worker(new URL('./checkWorker.js', import.meta.url));
  const endAll = (error: Error): void => {
    for (const settle of pending.values()) settle(error);
    onExit();
  };
  worker.on('message', ({ id, found }: { id: number; found: unknown }) => pending.get(id)?.(found));
  worker.once('error', endAll);
  worker.once('exit', () => endAll(new Error('The thread that checks statements ended.')));
  worker.unref();
  return worker;
}

/**
 * Starts a worker thread with the first statement. A statement that takes too long to parse is refused and its thread ended;
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
  function ask<Q extends Question>(question: Q, text: string): Promise<(typeof tooLong)[Q]> {
    worker ??= start();
    const id = (last += 1);
    const [checking, answers] = [worker, pending];
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        answers.delete(id);
        resolve(tooLong[question]);
        if (worker === checking) void end();
      }, timeoutMs);
      answers.set(id, (found) => {
        clearTimeout(timer);
        answers.delete(id);
        if (found instanceof Error) reject(found);
        else resolve(found as (typeof tooLong)[Q]);
      });
      checking.postMessage({ id, question, text });
    });
  }
  return {
    problemsOf: (text) => ask('problems', text),
    namesOf: (text) => ask('names', text),
    close: end,
  };
}
