import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process and its start time. Equal marks are the same process, even when process ids are reused. */
export interface ProcessMark {
  pid: number;
  started: string;
}

/**
 * Marks a process so that it can be recognized later, by other processes too. Undefined when it does not run; a
 * zombie does not.
 */
export async function markProcess(pid: number): Promise<ProcessMark | undefined> {
  const started = await readStart(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the marked process itself is still running. */
export async function isAlive(mark: ProcessMark): Promise<boolean> {
  return (await readStart(mark.pid)) === mark.started;
}

async function readStart(pid: number): Promise<string | undefined> {
  if (!answersSignals(pid)) return undefined;
  if (process.platform === 'linux') return readLinuxStart(pid);
  if (process.platform === 'win32') return 'unknown'; // fall back to the id alone
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], {
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, but another user's
  }
}

/** Ticks since boot, with the boot's own id: ticks alone repeat after a restart. */
async function readLinuxStart(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses, which may itself contain spaces and parentheses:
    // proc_pid_stat(5).
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : `${boot.trim()}:${rest[18]}`;
  } catch {
    return undefined;
  }
}
