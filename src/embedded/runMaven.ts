import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { childEnvironment } from '../config.ts';
import type { ExpectedError } from '../errors.ts';

const reportEveryMs = 5000;

/** The errors to throw: `missing` without Maven, `failed` with Maven's own words. */
export interface MavenUse {
  report: (line: string) => void;
  missing: (reason: string) => ExpectedError;
  failed: (reason: string) => ExpectedError;
}

/**
 * Runs Maven goals of `pom`. Reports the amount downloaded every five seconds. Throws `missing(reason)` or
 * `failed(reason)`.
 */
export async function runMaven(
  pom: string,
  goals: readonly string[],
  { report, missing, failed }: MavenUse,
): Promise<void> {
  const isWindows = process.platform === 'win32';
  // Node starts .cmd files through a shell only. Not detached: Ctrl-C should end a download.
  const maven = spawn(isWindows ? 'mvn.cmd' : 'mvn', ['--batch-mode', '--file', pom, ...goals], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Less thorough compilation suits a short run: 17 s of CPU instead of 27 s for the whole download.
    env: childEnvironment({ MAVEN_OPTS: `-XX:TieredStopAtLevel=1 ${childEnvironment().MAVEN_OPTS ?? ''}` }),
    shell: isWindows,
  });
  const ended = new Promise<{ status?: number | null; error?: NodeJS.ErrnoException }>((resolve) => {
    maven.once('error', (error) => resolve({ error }));
    maven.once('close', (status) => resolve({ status }));
  });
  const [problems, complaint] = await Promise.all([followOutput(maven.stdout, report), text(maven.stderr)]);
  const { status, error } = await ended;
  if (status === 0) return;
  if (error?.code === 'ENOENT') throw missing('Maven (mvn) was not found.');
  const words = problems.length > 0 ? problems : complaint.trim().split('\n');
  const reason = error?.message ?? (words.slice(0, 3).join('\n  ') || `exit status ${String(status)}`);
  throw failed(reason);
}

/** Reads Maven's output to its end, reporting the downloads, and returns its error lines. */
async function followOutput(
  output: NodeJS.ReadableStream,
  report: (line: string) => void,
): Promise<string[]> {
  const problems: string[] = [];
  let files = 0;
  let kilobytes = 0;
  let reportedAtMs = Date.now();
  for await (const line of createInterface({ input: output, crlfDelay: Infinity })) {
    if (/\bERROR\b/.test(line)) problems.push(line.replace(/^.*?ERROR\S*\s*/, ''));
    // "[INFO] Downloaded from central: …/netty-common-4.1.137.Final.jar (690 kB at 12 MB/s)"
    const size = /\bDownloaded from .*\(([\d.]+) (B|kB|MB) at /.exec(line);
    if (!size) continue;
    files += 1;
    kilobytes += Number(size[1]) * { B: 0.001, kB: 1, MB: 1000 }[size[2] as 'B' | 'kB' | 'MB'];
    if (Date.now() - reportedAtMs < reportEveryMs) continue;
    reportedAtMs = Date.now();
    report(`  … ${files} files, ${Math.round(kilobytes / 1000)} MB`);
  }
  return problems;
}
