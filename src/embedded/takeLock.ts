import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, markProcess } from './markProcess.ts';
import type { ProcessMark } from './markProcess.ts';

/** `release` is set when the lock was taken, else `holder`. */
export type Lock =
  { release: () => Promise<void>; holder?: never } | { release?: never; holder: ProcessMark };

/** Tries once to take the lock file for this process, also from a process that died. Never waits. */
export async function takeLock(path: string): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true });
  const mine = await markProcess(process.pid);
  for (;;) {
    if (await createWhole(path, JSON.stringify(mine))) return { release: () => rm(path, { force: true }) };
    const text = await readText(path);
    if (text === undefined) continue; // just released
    const holder = parseHolder(text);
    if (holder && (await isAlive(holder))) return { holder };
    await removeStale(path, text);
  }
}

/** Creates the file with its content atomically. False when it exists already. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** One process at a time removes a stale lock: a slow one would otherwise remove the new lock of a fast one. */
async function removeStale(path: string, staleText: string): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await createWhole(guard, ''))) {
    await sleep(20);
    // It is held only briefly: its holder died.
    if ((await ageMs(guard)) > 10_000) await rm(guard, { force: true });
    return;
  }
  try {
    if ((await readText(path)) === staleText) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function ageMs(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function parseHolder(text: string): ProcessMark | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessMark>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined; // an empty or foreign file is no lock
  }
}
