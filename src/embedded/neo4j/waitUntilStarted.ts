import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../../errors.ts';
import type { SupervisedJava } from './startJava.ts';

const pollMs = 40;

/** Another process listens on the configured port. */
export class PortTaken extends ExpectedError {}

/**
 * Waits until the log of the Neo4j in `home` says `Started.` after byte `logStart`; its port is then open. (Without a
 * terminal its standard output is silent.) Throws NEO4J_NOT_STARTED with the last lines of the log when Java ends
 * first, or after `timeoutMs`; PortTaken when another process has the port.
 */
export async function waitUntilStarted(
  java: SupervisedJava,
  home: string,
  logStart: number,
  timeoutMs: number,
): Promise<void> {
  let howEnded: string | undefined;
  void java.ended.then((how) => (howEnded = how));
  for (const deadline = Date.now() + timeoutMs; ; await sleep(pollMs)) {
    const log = await readLog(home, logStart);
    if (/ INFO +Started\.$/m.test(log)) return;
    if (howEnded === undefined && Date.now() < deadline) continue;
    const how =
      howEnded === undefined
        ? `did not start within ${timeoutMs / 1000} s`
        : `ended with ${howEnded} while starting`;
    const Failure = log.includes('PortBindException') ? PortTaken : ExpectedError;
    throw new Failure('NEO4J_NOT_STARTED', `The embedded Neo4j ${how}. ${await lastWords(home, log)}`);
  }
}

/** The current length of the log in bytes: whatever follows belongs to the next start. */
export async function measureLog(home: string): Promise<number> {
  return stat(join(home, 'logs', 'neo4j.log')).then(
    ({ size }) => size,
    () => 0,
  );
}

async function readLog(home: string, start: number): Promise<string> {
  const file = await open(join(home, 'logs', 'neo4j.log')).catch(() => undefined);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const from = size < start ? 0 : start; // the log was rotated
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The last output of Java and Neo4j, without stack frames. */
async function lastWords(home: string, log: string): Promise<string> {
  const ofJava = await readFile(join(home, 'logs', 'java.log'), 'utf8').catch(() => '');
  const lines = `${ofJava}\n${log}`
    .split('\n')
    .filter((line) => line.trim() && !/^\s+(at |\.\.\. )/.test(line));
  return `The last lines of ${join(home, 'logs')}:\n${lines
    .slice(-6)
    .map((line) => `  ${line}`)
    .join('\n')}`;
}
