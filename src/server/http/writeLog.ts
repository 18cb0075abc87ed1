import { ExpectedError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';

/** One event, logged as a line of JSON. Causes of errors go here, never into an answer. */
export interface LogEntry {
  event: 'error' | 'audit' | 'warning';
  requestId?: string;
  [name: string]: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Writes entries to standard error, one JSON object a line. */
export const writeLog: Log = (entry) =>
  void process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);

/**
 * An error with its causes. Expected ones have no stack: it costs a millisecond, and they come by the thousand when a
 * database dies.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, originalError } = error as { cause?: unknown; originalError?: unknown };
  const inner = originalError ?? cause;
  const isExpected = inner instanceof ExpectedError || error instanceof ExpectedError;
  const own = isExpected ? `${error.name}: ${error.message}` : (error.stack ?? error.message);
  return inner === undefined ? own : `${own}\nfrom ${describeError(inner)}`;
}

/**
 * Logs each error code at most once a second, with the number of entries left out: an outage brings thousands. Faults
 * of the service itself and audit entries are always logged.
 */
export function writeSeldom(log: Log): Log {
  const seen = new Map<string, { at: number; leftOut: number }>();
  return (entry) => {
    const code = typeof entry.code === 'string' ? entry.code : '';
    if (entry.event !== 'error' || code === 'INTERNAL') {
      log(entry);
      return;
    }
    const last = seen.get(code);
    if (last && performance.now() - last.at < limits.sameErrorMs) {
      last.leftOut += 1;
      return;
    }
    seen.set(code, { at: performance.now(), leftOut: 0 });
    log(last?.leftOut ? { ...entry, leftOut: last.leftOut } : entry);
  };
}
