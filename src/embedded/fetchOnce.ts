import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForLock } from './waitForLock.ts';

/** A download: `what` names it in messages, and `fill` puts it into an empty folder. */
export interface Fetching {
  what: string;
  report: (line: string) => void;
  fill: (draft: string) => Promise<void>;
}

/**
 * Returns the folder `name` of the cache, filled once, by one process, however many call. It gets its name only when
 * complete, so the remains of an interrupted download are never used.
 */
export async function fetchOnce(
  cache: string,
  name: string,
  { what, report, fill }: Fetching,
): Promise<string> {
  const folder = join(cache, name);
  if (await exists(folder)) return folder;
  const release = await waitForLock(join(cache, `${name}.lock`), (pid) =>
    report(`Process ${pid} is downloading ${what} already; waiting for it …`),
  );
  try {
    if (await exists(folder)) return folder; // another process finished it while this one waited
    await removeDrafts(cache, name);
    const draft = join(cache, `${name}.draft-${process.pid}`);
    await mkdir(draft, { recursive: true });
    await fill(draft);
    await rename(draft, folder);
    return folder;
  } finally {
    await release();
  }
}

/** Remains of interrupted downloads. Only called with the lock held, so no process is filling them. */
async function removeDrafts(cache: string, name: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (entry.startsWith(`${name}.draft-`)) await rm(join(cache, entry), { recursive: true, force: true });
  }
}

/** Whether a path exists. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
