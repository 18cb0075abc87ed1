import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ProcessMark } from '../markProcess.ts';

/** What runs on the data in `home`: Java and its owner. `uri` is undefined until it answers. Contains no password. */
export interface Running {
  home: string;
  uri?: string;
  java: ProcessMark;
  owner: ProcessMark;
}

/** Reads the state file; undefined when it is missing or not ours. */
export async function readRunning(path: string): Promise<Running | undefined> {
  try {
    const running = JSON.parse(await readFile(path, 'utf8')) as Partial<Running>;
    const { home, uri, java, owner } = running;
    if (!home || !java?.started || !owner?.started) return undefined;
    return { home, java, owner, ...(uri && { uri }) };
  } catch {
    return undefined;
  }
}

/** Writes the state file atomically. */
export async function writeRunning(path: string, running: Running): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

/** Removes the state file; no error when it is gone. */
export async function forgetRunning(path: string): Promise<void> {
  await rm(path, { force: true });
}
