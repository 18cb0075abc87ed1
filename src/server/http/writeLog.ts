/** One thing that happened, as a line of JSON. Causes go here, never into an answer. */
export interface LogEntry {
  event: 'error' | 'audit' | 'warning';
  requestId?: string;
  [name: string]: unknown;
}

export type Log = (entry: LogEntry) => void;

/** Writes entries to standard error, one JSON object a line. */
export const writeLog: Log = (entry) =>
  void process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);

/** What is known of an error, its causes included. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, originalError } = error as { cause?: unknown; originalError?: unknown };
  const inner = originalError ?? cause;
  return `${error.stack ?? error.message}${inner === undefined ? '' : `\nfrom ${describeError(inner)}`}`;
}
