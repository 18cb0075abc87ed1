import neo4j, { type Driver, type ManagedTransaction, type Record as Row } from 'neo4j-driver';
import type { Neo4jLogin } from '../config.ts';
import { toNeo4j } from './toNeo4j.ts';

/** Runs one statement inside a transaction. Parameters are plain JSON; see `toNeo4j`. */
export type Run = (text: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** A graph that can be read, written and closed. */
export interface Graph {
  /** Runs one statement in a READ transaction of its own. Throws the driver's errors. */
  read(text: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  /** Runs work in one write transaction: all of it or nothing. Retried by the driver, so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement in a transaction of its own that may change the schema of the store. */
  alter(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Time-outs in milliseconds: of one read, and of one write transaction (the loader's are long). */
const timeouts = { readMs: 5_000, writeMs: 300_000 };

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (text, parameters = {}) =>
    (await transaction.run(text, toNeo4j(parameters))).records;

/** Connects to a database that is known to answer. The pool opens connections when they are needed. */
export function openGraph(login: Neo4jLogin): Graph {
  const driver: Driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
    // Amounts beyond 2^53 leave Neo4j as text, so that plain numbers lose nothing.
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 3_000,
    maxConnectionPoolSize: 50,
    fetchSize: 2_000,
  });
  const { database } = login;
  return {
    async read(text, parameters = {}) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const result = await session.run(text, toNeo4j(parameters), {
          timeout: timeouts.readMs,
        });
        return result.records;
      } finally {
        await session.close();
      }
    },
    async write(work) {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((transaction) => work(runIn(transaction)), {
          timeout: timeouts.writeMs,
        });
      } finally {
        await session.close();
      }
    },
    async alter(text) {
      const session = driver.session({ database });
      try {
        await session.run(text);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
