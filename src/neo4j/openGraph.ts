import { availableParallelism } from 'node:os';
import type { Record as Row } from 'neo4j-driver';
import type { Neo4jLogin } from '../config.ts';
import { limitConcurrency } from './limitConcurrency.ts';
import { openSessions } from './openSessions.ts';
import { planOnce } from './planOnce.ts';
import { type ReadByIds, readByIds } from './readByIds.ts';
import type { Scanned } from './readResult.ts';
import { type ReadOptions, readTimeoutMs, retryReads } from './retryReads.ts';
import { toNeo4j } from './toNeo4j.ts';
import { type OnStored, type Run, alterIn, scanIn, versionIn, writeIn } from './transactions.ts';

export type { OnStored, Row, Run };

/**
 * An open graph. All methods throw ExpectedErrors DATABASE_UNAVAILABLE, SERVER_BUSY, DEADLINE_EXCEEDED,
 * MEMORY_EXCEEDED and DATABASE_FULL with the driver's error as cause. A malformed statement is a bug and throws the
 * driver's own error.
 */
export interface Graph {
  /** Runs one statement in its own READ transaction, on a reader of a cluster. */
  read(text: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Row[]>;
  /** Reads rows by id; concurrent calls share a statement. */
  readByIds: ReadByIds;
  /**
   * Runs one statement in its own READ transaction, once, and passes each row to `take` as it comes, so that an answer of any
   * length takes constant memory. `take` returns false to stop. Statements may come from users: errors are the driver's own.
   */
  scan(
    text: string,
    parameters: Record<string, unknown>,
    options: ReadOptions,
    take: (row: Row) => boolean | Promise<boolean>,
  ): Promise<Scanned>;
  /**
   * The bookmark of the last committed transaction, which changes with every write from any client. With `after`, an
   * earlier answer of it, waits until the database, be it a lagging member of a cluster, has that transaction too, and
   * so will every later read. Throws BAD_REQUEST for anything that is not a bookmark of this database.
   */
  version(after?: string): Promise<string>;
  /**
   * Runs work in one write transaction, all or nothing. The driver retries it, so it must be idempotent. `onStored` gets the
   * bookmark of the commit; see `version`.
   */
  write<T>(work: (run: Run) => Promise<T>, onStored?: OnStored): Promise<T>;
  /** Runs one statement in its own transaction, which may change the schema of the store. */
  alter(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Maximum number of concurrent reads: a few per processor, since they also wait for the disk. */
const mostAtOnce = Math.max(16, availableParallelism() * 8);

/**
 * Connects to a database. The pool opens connections as needed. Every read passes through one pipeline, so that neither
 * a crowd nor a dead database makes anyone wait indefinitely:
 *
 *     coalesce          concurrent look-ups of one kind share a statement
 *        ↓
 *     planOnce          the first run of a statement goes alone, so that it is planned once
 *        ↓
 *     limitConcurrency  limits concurrent statements; the others wait briefly        SERVER_BUSY
 *        ↓
 *     circuitBreaker    fails at once while the database does not answer             DATABASE_UNAVAILABLE
 *        ↓
 *     withTimeout       ends a statement in time, or together with its request       DEADLINE_EXCEEDED
 *        ↓
 *     Neo4j
 */
export function openGraph(login: Neo4jLogin): Graph {
  const plans = planOnce();
  const { inSession, close } = openSessions(login, plans.forget);
  const runLimited = limitConcurrency(mostAtOnce);
  const readOnce = retryReads(inSession);
  const read: Graph['read'] = (text, parameters = {}, options = {}) =>
    plans.run(text, () => runLimited(() => readOnce(text, toNeo4j(parameters) as object, options)), {
      timeoutMs: readTimeoutMs,
      ...options,
    });
  return {
    read,
    readByIds: readByIds(read),
    scan: (...scanned) => runLimited(() => scanIn(inSession, ...scanned)),
    version: (after) => versionIn(inSession, after),
    write: (work, onStored) => writeIn(inSession, work, onStored),
    alter: (text) => alterIn(inSession, text),
    close,
  };
}
