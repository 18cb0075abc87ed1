import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The environment with the packages of a requirements file, made once for each content of it and kept for later runs. */
function environment(requirements: string): string {
  const mark = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const path = join(tmpdir(), `entente-judge-${mark}`);
  if (existsSync(path)) return path;
  // Another test may make it too: it appears whole or not at all.
  const own = `${path}.${String(process.pid)}`;
  execFileSync('python3', ['-m', 'venv', own]);
  const install = ['-m', 'pip', 'install', '--quiet', '--no-compile', '--no-deps', '-r', requirements];
  execFileSync(join(own, 'bin', 'python'), install, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    renameSync(own, path);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return path;
}

/** Runs a Python script and gives what it printed. */
export type Judge = (script: string, ...args: string[]) => Promise<string>;

/**
 * Other people's library as a judge: Python with the packages of a requirements file. Where they cannot be had it is null, and says
 * so on standard error; in CI that fails.
 */
export function pythonJudge(requirements: string): Judge | null {
  try {
    const python = join(environment(requirements), 'bin', 'python');
    return async (script, ...args) => {
      const { stdout } = await execute(python, ['-W', 'ignore', '-c', script, ...args], {
        maxBuffer: 2 ** 26,
      });
      return stdout;
    };
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    process.stderr.write(`SKIPPED: the packages of ${requirements} cannot be had: ${String(error)}\n`);
    return null;
  }
}
