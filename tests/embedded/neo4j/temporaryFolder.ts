import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const made: string[] = [];
const path = process.env.PATH ?? '';

afterAll(async () => {
  process.env.PATH = path;
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Makes an empty folder that is removed after the tests of this file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-embedded-'));
  made.push(folder);
  return folder;
}

/** Writes a program that Node runs under the given name, and returns its path. */
export async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!${process.execPath}\n${script}`);
  await chmod(file, 0o755);
  return file;
}

/** Lets programs be found in these folders only (none: nowhere), or, with `before`, in these first. */
export function setPath(folders: string[], { before = false } = {}): void {
  process.env.PATH = [...folders, before ? path : '/nowhere'].join(delimiter);
}
