import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../config.ts';

const supervisorPath = fileURLToPath(new URL('./supervise.js', import.meta.url));

/**
 * `pid` is Java's own. `ended` settles when Java has ended, with how. `end()` asks it to end, waits, and kills it
 * when it takes too long.
 */
export interface SupervisedJava {
  pid: number;
  ended: Promise<string>;
  end: () => Promise<void>;
}

interface Ending {
  pid?: number;
  code?: number | null;
  signal?: string | null;
  error?: string;
}

/**
 * Starts Java under a supervisor that ends it when this process ends in any way, and kills it `endWithinMs` later.
 * Java's output goes to the file `logPath`. Neither keeps this process alive. Throws when the command cannot be
 * started.
 */
export async function startJava(
  command: string,
  args: string[],
  { logPath, endWithinMs }: { logPath: string; endWithinMs: number },
): Promise<SupervisedJava> {
  // Detached: Ctrl-C in a terminal reaches the whole process group, but the service must end Java in the right order.
  const supervisor = spawn(
    process.execPath,
    [supervisorPath, logPath, String(endWithinMs), command, ...args],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: childEnvironment(),
      detached: true,
      windowsHide: true,
    },
  );
  const exited = once(supervisor, 'exit');
  const lines = createInterface({ input: supervisor.stdout })[Symbol.asyncIterator]();
  const hear = async () => {
    const line = await lines.next();
    return line.done ? undefined : (JSON.parse(line.value) as Ending);
  };
  const first = await hear();
  if (first?.pid === undefined)
    throw new Error(`${command} was not started: ${first?.error ?? 'its supervisor ended'}.`);
  const ended = hear().then(describeEnd);
  const handles = [supervisor, supervisor.stdin as Socket, supervisor.stdout as Socket];
  for (const handle of handles) handle.unref();
  const end = async () => {
    for (const handle of handles) handle.ref();
    supervisor.stdin.end();
    await exited;
  };
  return { pid: first.pid, ended, end };
}

function describeEnd(ending: Ending | undefined): string {
  if (!ending) return 'its supervisor ended';
  return ending.signal ? `signal ${ending.signal}` : `exit status ${ending.code}`;
}
