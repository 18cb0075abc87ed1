import { existsSync, watch } from 'node:fs';

/** Editors write a file in several steps; what follows within this time is one change. */
const settleMs = 300;

/**
 * Calls `work` when something below a folder changed, one call at a time: what changes meanwhile is one more. Gives the
 * function that ends it. A folder that is not there is not watched.
 */
export function watchArticles(folder: string, work: () => Promise<void>): () => void {
  if (!existsSync(folder)) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, settleMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
