import { availableParallelism } from 'node:os';
import { type Coalescing, coalesce } from './coalesce.ts';
import type { Graph, ReadOptions } from './openGraph.ts';

/**
 * Reads rows by id: a statement that takes `$ids` and answers one list of pairs of id and row in its column `value`.
 * The map has no entry where nothing was found. Throws as `read` does.
 */
export type ReadByIds = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  options?: ReadOptions,
) => Promise<Map<string, unknown>>;

interface Asked {
  text: string;
  parameters: Readonly<Record<string, unknown>>;
  ids: readonly string[];
  options: ReadOptions | undefined;
}

/** Half a millisecond each is what a look-up takes among others, and what it saves: what takes longer gains little. */
const together: Coalescing = { atOnce: Math.ceil(availableParallelism() / 2), waitMs: 20, workMs: 20 };

/** Aborts once all have. */
function allAborted(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  let left = signals.length;
  const ending = new AbortController();
  const abort = (): void => {
    if ((left -= 1) === 0) ending.abort();
  };
  for (const signal of signals) {
    if (!signal) return undefined;
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return ending.signal;
}

/**
 * Makes a reader by ids. Requests that read the same of different ids at the same time are answered by one statement: on its
 * own, a look-up spends more on asking than on finding. When it fails, each is read alone, so that nobody pays for another's.
 */
export function readByIds(read: Graph['read']): ReadByIds {
  const readAlone = async ({ text, parameters, ids, options }: Asked): Promise<Map<string, unknown>> => {
    const [row] = await read(text, { ...parameters, ids }, options);
    return new Map(row?.get('value') as [id: string, row: unknown][] | undefined);
  };
  const ask = coalesce<Asked, Map<string, unknown>>((all) => {
    const [first] = all;
    if (!first || all.length === 1) return all.map(readAlone);
    const ids = [...new Set(all.flatMap((each) => each.ids))];
    const signal = allAborted(all.map(({ options }) => options?.signal));
    const found = readAlone({ ...first, ids, options: { ...first.options, ...(signal && { signal }) } });
    return all.map((each) => found.catch(() => readAlone(each)));
  }, together);
  return (text, parameters, ids, options) =>
    ask(JSON.stringify([text, parameters]), { text, parameters, ids, options });
}
