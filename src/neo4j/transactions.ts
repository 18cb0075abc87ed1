import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import { explainFault, isHeldByOther, isUnreachable, isWorthRetrying } from './explainFault.ts';
import type { InSession } from './openSessions.ts';
import { type Scanned, takeRows, withoutTrace } from './readResult.ts';
import { type ReadOptions, readTimeoutMs } from './retryReads.ts';
import { toNeo4j } from './toNeo4j.ts';

/** Runs one statement inside a transaction. Parameters are plain JSON; see `toNeo4j`. */
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** Takes the bookmark of a transaction that was committed. */
export type OnStored = (bookmark: string) => void;

/**
 * Defaults, in milliseconds. The loader writes for long, and an index of a large store takes
 * hours.
 */
const timeouts = {
  writeMs: 300_000,
  alterMs: 24 * 3_600_000,
  retryWritesMs: 60_000,
  versionMs: 1_000,
};

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (text, parameters = {}) => {
    try {
      return (await transaction.run(text, toNeo4j(parameters))).records;
    } catch (error) {
      // The driver retries its own errors, but not explained ones.
      throw isWorthRetrying(error) || isUnreachable(error) ? error : explainFault(error);
    }
  };

/** Throws explained errors instead of the driver's. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainFault(error);
  }
}

/** See `Graph.scan`. */
export const scanIn = (
  inSession: InSession,
  text: string,
  parameters: Record<string, unknown>,
  { timeoutMs = readTimeoutMs, signal }: ReadOptions,
  take: (row: Row) => boolean | Promise<boolean>,
): Promise<Scanned> =>
  explained(() =>
    inSession(false, { timeoutMs, signal }, (session) =>
      takeRows(session.run(text, toNeo4j(parameters) as object, { timeout: timeoutMs }), take),
    ),
  );

/** See `Graph.version`. */
export function versionIn(inSession: InSession, after?: string): Promise<string> {
  const timeoutMs = timeouts.versionMs;
  const options = { timeoutMs, ...(after !== undefined && { bookmarks: after.split(' ') }) };
  return explained(() =>
    inSession(false, options, async (session) => {
      await withoutTrace(() => session.run('RETURN 1', {}, { timeout: timeoutMs }));
      return session.lastBookmarks().join(' ');
    }),
  );
}

/** See `Graph.write`. */
export async function writeIn<T>(
  inSession: InSession,
  work: (run: Run) => Promise<T>,
  onStored?: OnStored,
): Promise<T> {
  const begun = performance.now();
  for (;;) {
    try {
      return await inSession(true, { timeoutMs: timeouts.writeMs }, async (session) => {
        const result = await session.executeWrite((transaction) => work(runIn(transaction)), {
          timeout: timeouts.writeMs,
        });
        onStored?.(session.lastBookmarks().join(' '));
        return result;
      });
    } catch (error) {
      // Keep waiting for another's long write: the driver gives up after three seconds.
      if (!isHeldByOther(error) || performance.now() - begun > timeouts.retryWritesMs)
        throw explainFault(error);
    }
  }
}

/** See `Graph.alter`. */
export async function alterIn(inSession: InSession, text: string): Promise<void> {
  const timeout = timeouts.alterMs;
  await explained(() =>
    inSession(true, { timeoutMs: timeout }, async (session) => session.run(text, {}, { timeout })),
  );
}
