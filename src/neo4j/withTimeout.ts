/** The time-out of work in milliseconds, and the error it ends with. */
export interface Endings {
  timeoutMs: number;
  late(): Error;
  /** Aborts the wait; throws `aborted`, by default `late`. */
  signal?: AbortSignal | undefined;
  aborted?(): Error;
  /** Called every `suspectMs` to check that the other side is alive; the wait ends with its error. */
  isAlive?(): Promise<unknown>;
  suspectMs?: number;
}

/** Resolves as `work` does, or rejects with the first of the endings; the work itself goes on. */
export function withTimeout<T>(work: Promise<T>, endings: Endings): Promise<T> {
  const { timeoutMs, late, signal, aborted = late, isAlive, suspectMs = timeoutMs } = endings;
  return new Promise<T>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      clearInterval(suspicion);
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    const fail = (error: unknown): void => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const onAbort = (): void => {
      fail(aborted());
    };
    const timer = setTimeout(() => {
      fail(late());
    }, timeoutMs);
    const suspicion = isAlive && setInterval(() => void isAlive().catch(fail), suspectMs);
    work.then((value) => {
      end(() => {
        resolve(value);
      });
    }, fail);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort);
  });
}
