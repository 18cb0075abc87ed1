import { availableParallelism } from 'node:os';
import { type Coalescing, coalesce } from './coalesce.ts';
import type { Graph } from './openGraph.ts';
import type { ReadOptions } from './retryReads.ts';

/**
 * Reads rows by id with a statement that takes `$ids` and returns one list of pairs of id and row as `value`. Ids
 * without a row have no entry. Throws as `read` does.
 */
export type ReadByIds = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  options?: ReadOptions,
) => Promise<Map<string, unknown>>;

interface LookUp {
  text: string;
  parameters: Readonly<Record<string, unknown>>;
  ids: readonly string[];
  options: ReadOptions | undefined;
}

/** A look-up in a batch takes about half a millisecond, which is what batching saves; slower ones gain little. */
const together: Coalescing = { atOnce: Math.ceil(availableParallelism() / 2), waitMs: 20, workMs: 20 };

/** A signal that aborts once all given ones have, unless one is missing; `forget` takes its listeners off again. */
function allAborted(signals: readonly (AbortSignal | undefined)[]): {
  signal?: AbortSignal;
  forget(): void;
} {
  const given = signals.filter((signal) => signal !== undefined);
  if (given.length < signals.length) return { forget: () => undefined };
  let left = given.length;
  const ending = new AbortController();
  // One for each look-up, since those of one request share a signal, which would call the same listener only once.
  const listeners = given.map((signal) => {
    const abort = (): void => {
      if ((left -= 1) === 0) ending.abort();
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    return { signal, abort };
  });
  return {
    signal: ending.signal,
    forget() {
      for (const { signal, abort } of listeners) signal.removeEventListener('abort', abort);
    },
  };
}

/**
 * Makes a reader by ids. Concurrent reads that differ only in ids share a statement: a single look-up costs more in
 * overhead than in work. If the shared statement fails, each runs alone, so that no caller gets another's error.
 */
export function readByIds(read: Graph['read']): ReadByIds {
  const readAlone = async ({ text, parameters, ids, options }: LookUp): Promise<Map<string, unknown>> => {
    const [row] = await read(text, { ...parameters, ids }, options);
    return new Map(row?.get('value') as [id: string, row: unknown][] | undefined);
  };
  const share = coalesce<LookUp, Map<string, unknown>>((all) => {
    const [first] = all;
    if (!first || all.length === 1) return all.map(readAlone);
    const ids = [...new Set(all.flatMap((each) => each.ids))];
    const { signal, forget } = allAborted(all.map(({ options }) => options?.signal));
    const options = { ...first.options, ...(signal && { signal }) };
    const found = readAlone({ ...first, ids, options }).finally(forget);
    return all.map((each) => found.catch(() => readAlone(each)));
  }, together);
  return (text, parameters, ids, options) =>
    share(JSON.stringify([text, parameters]), { text, parameters, ids, options });
}
