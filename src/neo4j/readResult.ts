import type { Plan, Record as Row, Result } from 'neo4j-driver';

/** The columns of a scanned statement, and its plan where EXPLAIN asked for it. */
export interface Scanned {
  columns: readonly string[];
  plan?: Plan;
}

/** Takes rows as they come; the driver fetches no more than are wanted. */
export async function takeRows(
  result: Result,
  take: (row: Row) => boolean | Promise<boolean>,
): Promise<Scanned> {
  const columns = await result.keys();
  const rows = result[Symbol.asyncIterator]();
  for (let next = await rows.next(); ; next = await rows.next()) {
    if (next.done) return { columns, ...(next.value.plan && { plan: next.value.plan }) };
    if (!(await take(next.value))) return { columns };
  }
}

/**
 * The driver captures a stack trace on every call, which with source maps takes a third of a small read's CPU time.
 * Its messages suffice.
 */
export function withoutTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
