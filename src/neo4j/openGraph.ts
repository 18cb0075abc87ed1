import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import type { Neo4jLogin } from '../config.ts';
import { explainFault, isHeldByOther, isUnreachable, isWorthRetrying } from './explainFault.ts';
import { planOnce } from './planOnce.ts';
import { type ReadByIds, readByIds } from './readByIds.ts';
import { openSessions } from './openSessions.ts';
import { limitConcurrency } from './limitConcurrency.ts';
import { toNeo4j } from './toNeo4j.ts';

export type { Row };

/** Runs one statement inside a transaction. Parameters are plain JSON; see `toNeo4j`. */
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** How long a read may take, in milliseconds, and what ends it early, in the database too. */
export interface ReadOptions {
  timeoutMs?: number;
  signal?: AbortSignal;
}

/**
 * A graph that can be read, written and closed. All three throw ExpectedErrors DATABASE_UNAVAILABLE, SERVER_BUSY,
 * DEADLINE_EXCEEDED, MEMORY_EXCEEDED and DATABASE_FULL, whose cause is the driver's error; a wrong statement
 * is a bug and throws the driver's own.
 */
export interface Graph {
  /** Runs one statement in a READ transaction of its own, on a reader of a cluster. */
  read(text: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Row[]>;
  /** Reads rows by id, those of several callers with one statement. */
  readByIds: ReadByIds;
  /** The bookmark of the last committed transaction: it changes with every write, by whatever way it comes. */
  version(): Promise<string>;
  /** Runs work in one write transaction: all of it or nothing. Retried by the driver, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement in a transaction of its own that may change the schema of the store. */
  alter(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * In milliseconds, unless told otherwise. The loader's writes are long, and an index of a large
 * store is longer in the making; reads are tried again for a while.
 */
const timeouts = {
  readMs: 30_000,
  writeMs: 300_000,
  alterMs: 24 * 3_600_000,
  retryReadsMs: 1_000,
  retryWritesMs: 60_000,
  versionMs: 1_000,
};

/** How many statements may read at the same time: a few for each processor, for they wait for the disk too. */
const mostAtOnce = Math.max(16, availableParallelism() * 8);

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (text, parameters = {}) => {
    try {
      return (await transaction.run(text, toNeo4j(parameters))).records;
    } catch (error) {
      // As it is, the driver retries; explained, it does not.
      throw isWorthRetrying(error) || isUnreachable(error) ? error : explainFault(error);
    }
  };

/**
 * The driver takes a stack trace of every call, for an error that seldom comes; with source maps that is a
 * third of a small read's CPU time. Its errors say what was wrong all the same.
 */
function withoutTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Connects to a database. The pool opens connections when they are needed. Every read goes through one pipeline, so that
 * neither a crowd nor a dead database makes anybody wait without end:
 *
 *     coalesce          look-ups of one kind that come together share a statement
 *        ↓
 *     planOnce          the first run of a new statement goes alone: it is planned once
 *        ↓
 *     limitConcurrency  so many statements run at once; the others wait, not long    SERVER_BUSY
 *        ↓
 *     circuitBreaker    while the database does not answer nobody waits for it       DATABASE_UNAVAILABLE
 *        ↓
 *     withTimeout       a statement ends in time, or when its request does           DEADLINE_EXCEEDED
 *        ↓
 *     Neo4j
 */
export function openGraph(login: Neo4jLogin): Graph {
  const plans = planOnce();
  const { inSession, close } = openSessions(login, plans.forget);
  const runLimited = limitConcurrency(mostAtOnce);
  const readOnce = async (
    text: string,
    values: object,
    { timeoutMs = timeouts.readMs, signal }: ReadOptions,
  ): Promise<Row[]> => {
    const begun = performance.now();
    const left = (): number => Math.max(1, timeoutMs - Math.ceil(performance.now() - begun));
    for (let pauseMs = 50; ; pauseMs *= 3) {
      const timeout = left();
      try {
        return await inSession(
          false,
          { timeoutMs: timeout, signal },
          async (session) => (await withoutTrace(() => session.run(text, values, { timeout }))).records,
        );
      } catch (error) {
        const isOver = performance.now() - begun + pauseMs > timeouts.retryReadsMs;
        if (isOver || signal?.aborted || !isWorthRetrying(error)) throw explainFault(error);
      }
      await sleep(pauseMs);
    }
  };
  const read: Graph['read'] = (text, parameters = {}, options = {}) =>
    plans.run(text, () => runLimited(() => readOnce(text, toNeo4j(parameters) as object, options)), {
      timeoutMs: timeouts.readMs,
      ...options,
    });
  return {
    read,
    readByIds: readByIds(read),
    version: () =>
      inSession(false, { timeoutMs: timeouts.versionMs }, async (session) => {
        await withoutTrace(() => session.run('RETURN 1', {}, { timeout: timeouts.versionMs }));
        return session.lastBookmarks().join(' ');
      }),
    async write(work) {
      const begun = performance.now();
      for (;;) {
        try {
          return await inSession(true, { timeoutMs: timeouts.writeMs }, (session) =>
            session.executeWrite((transaction) => work(runIn(transaction)), { timeout: timeouts.writeMs }),
          );
        } catch (error) {
          // Whoever waits for another's long write may go on waiting: the driver gives up after three seconds.
          if (!isHeldByOther(error) || performance.now() - begun > timeouts.retryWritesMs)
            throw explainFault(error);
        }
      }
    },
    async alter(text) {
      try {
        const timeout = timeouts.alterMs;
        await inSession(true, { timeoutMs: timeout }, async (session) => session.run(text, {}, { timeout }));
      } catch (error) {
        throw explainFault(error);
      }
    },
    close,
  };
}
