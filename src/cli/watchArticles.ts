import { existsSync, watch } from 'node:fs';

/** Editors write a file in several steps: changes within this time count as one. */
const settleMs = 300;

/**
 * Calls `work` when something below a folder changes, one call at a time; changes during a call lead to one more.
 * Gives the function that stops it. A missing folder is not watched.
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
