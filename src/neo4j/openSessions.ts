import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import type { Neo4jLogin } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { isUnreachable } from './explainFault.ts';
import { withTimeout } from './withTimeout.ts';
import { circuitBreaker } from './circuitBreaker.ts';

/**
 * In milliseconds: how much longer than the database we wait, when silence becomes suspicious, and how long a probe
 * may take then. Slow is not dead: a statement goes on while probes are answered.
 */
const timeouts = {
  graceMs: 500,
  suspectMs: 1_000,
  suspectWriteMs: 10_000,
  probeMs: 1_500,
  closeMs: 2_000,
  oldMs: 10_000,
};

/** With its default time-outs the driver hangs for 12 to 35 seconds when the database is cut off or killed. */
function connect({ uri, username, password }: Neo4jLogin): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // Amounts beyond 2^53 are read as text, so plain numbers lose nothing.
    disableLosslessIntegers: true,
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 1_500,
    connectionLivenessCheckTimeout: 5_000,
    maxTransactionRetryTime: 3_000,
    maxConnectionPoolSize: 50,
    fetchSize: 2_000,
    telemetryDisabled: true,
  });
}

/** Ends a session and its work in the database. Not awaited: a hung database does not answer that either. */
const endSession = (session: Session): void => void session.close().catch(() => undefined);

const hung = (): ExpectedError =>
  new ExpectedError('DATABASE_UNAVAILABLE', 'The database does not answer now. Try again in a few seconds.');

const givenUp = (): ExpectedError =>
  new ExpectedError('DEADLINE_EXCEEDED', 'The answer took too long and was given up. Ask for less.');

/** Shares one pending call among all callers. */
function once(ask: () => Promise<void>): () => Promise<void> {
  let pending: Promise<void> | undefined;
  return () => {
    pending ??= ask().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/** Runs work in its own session. Throws the driver's errors, or ExpectedErrors for its own time-outs. */
export type InSession = <T>(
  write: boolean,
  options: { timeoutMs: number; signal?: AbortSignal | undefined; bookmarks?: string[] },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

/** The driver of a database, which can be replaced: hung connections never recover. */
function replaceableDriver(login: Neo4jLogin, onReplace: () => void) {
  let driver = connect(login);
  // In a cluster a reader may lag: reads wait until it has caught up with our writes.
  const bookmarkManager = login.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
  return {
    session: (write: boolean, bookmarks?: string[]): Session =>
      driver.session({
        database: login.database,
        defaultAccessMode: write ? neo4j.session.WRITE : neo4j.session.READ,
        ...(bookmarkManager && { bookmarkManager }),
        ...(bookmarks && { bookmarks }),
      }),
    /** Checks that the database answers, without waiting for earlier writes. Throws on a timeout. */
    async probe(): Promise<void> {
      const session = driver.session({ database: login.database, defaultAccessMode: neo4j.session.READ });
      const answer = session.run('RETURN 1', {}, { timeout: timeouts.probeMs });
      try {
        await withTimeout(Promise.resolve(answer), { timeoutMs: timeouts.probeMs, late: hung });
      } finally {
        endSession(session);
      }
    },
    replace(): void {
      const old = driver;
      driver = connect(login);
      onReplace();
      // Later: pending queries may still be answered.
      setTimeout(() => void old.close().catch(() => undefined), timeouts.oldMs).unref();
    },
    async close(): Promise<void> {
      // A hung database must not keep the service from ending.
      await withTimeout(driver.close(), { timeoutMs: timeouts.closeMs, late: hung }).catch(() => undefined);
    },
  };
}

/** Whether an error means that the database is down, rather than that a statement is wrong. */
const isOutage = (error: unknown): boolean =>
  isUnreachable(error) || (error instanceof ExpectedError && error.code === 'DATABASE_UNAVAILABLE');

/**
 * Sessions behind a circuit breaker. Replaces the driver when it opens, and calls `onOutage`.
 */
export function openSessions(
  login: Neo4jLogin,
  onOutage: () => void,
): { inSession: InSession; close(): Promise<void> } {
  const driver = replaceableDriver(login, onOutage);
  const probe = once(async () => {
    try {
      await driver.probe();
    } catch {
      breaker.trip();
      throw hung();
    }
  });
  const probeOrReplace = () =>
    probe().catch((error: unknown) => {
      driver.replace();
      throw error;
    });
  const breaker = circuitBreaker(probeOrReplace, driver.replace);
  return {
    async inSession(write, { timeoutMs, signal, bookmarks }, work) {
      breaker.check();
      const session = driver.session(write, bookmarks);
      try {
        const answer = await withTimeout(work(session), {
          timeoutMs: timeoutMs + timeouts.graceMs,
          late: givenUp,
          signal,
          isAlive: probe,
          suspectMs: write ? timeouts.suspectWriteMs : timeouts.suspectMs,
        });
        breaker.succeeded();
        return answer;
      } catch (error) {
        if (isOutage(error)) breaker.failed();
        else if (error instanceof Neo4jError) breaker.succeeded();
        throw error;
      } finally {
        endSession(session);
      }
    },
    async close() {
      breaker.stop();
      await driver.close();
    },
  };
}
