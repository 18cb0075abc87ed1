/** When to give up on work, in milliseconds, and what is thrown then. */
export interface Endings {
  timeoutMs: number;
  late(): Error;
  /** Aborts the wait from outside: throws what `aborted` makes, or `late`. */
  signal?: AbortSignal | undefined;
  aborted?(): Error;
  /** Asked each `suspectMs` whether the other side lives at all; when it rejects, that is thrown. */
  isAlive?(): Promise<unknown>;
  suspectMs?: number;
}

/** What `work` resolves to, unless one of the endings comes first; then rejects, whatever becomes of the work. */
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
