import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { folder } from '../support/loadedGraph.ts';
import { testLogin } from '../support/testLogin.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of the test's own, in place of the user's folders. */
export const home = mkdtempSync(join(tmpdir(), 'entente-cli-'));

/** Runs a command as a process, against the test database, with a standard input and other settings. */
export async function run(
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { uri, username, password, database } = testLogin();
  const child = spawn(process.execPath, [folder('src/cli/bin.js'), ...args], {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      ENTENTE_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...settings,
    },
  });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, out, err };
}

/** A line of a stack trace. */
export const stackTrace = /^\s+at .+[:(]/m;
