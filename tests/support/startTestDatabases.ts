import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jLogin, readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/graph/embedded/openNeo4j.ts';

type Global = typeof globalThis & { stopTestDatabases?: () => Promise<unknown> };

/** Starts an empty embedded Neo4j on any free port and in a temporary folder, so that it is safe beside a running service. */
async function startTestDatabase(): Promise<{ login: Neo4jLogin; stop(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const { cache } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME }).homes;
  const config = {
    ...readConfig({ JAVA_HOME: process.env.JAVA_HOME }),
    homes: { cache, data: join(home, 'data'), state: home },
  };
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const { stop, ...opened } = await openNeo4j(config, { preferredPort: 0, report });
  const { uri, username, password, database } = opened;
  return {
    login: { uri, username, password, database },
    async stop() {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/**
 * Jest's globalSetup: starts a database for each worker and puts their logins, {uri, username, password, database}, as a JSON
 * list into ENTENTE_TEST_NEO4J. When that is set already, uses those servers as they are.
 */
export default async function startTestDatabases({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const given = process.env.ENTENTE_TEST_NEO4J;
  if (given) {
    const { length } = JSON.parse(given) as unknown[];
    if (length >= maxWorkers) return;
    throw new Error(
      `ENTENTE_TEST_NEO4J must name ${String(maxWorkers)} databases, one for each worker, but names ${String(length)}: run jest with --maxWorkers ${String(length)}.`,
    );
  }
  // A server that lives for minutes never earns back what the optimising compiler costs it: half the time.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
  // The first prepares the libraries that the others find.
  const databases = [await startTestDatabase()];
  const others = Array.from({ length: maxWorkers - 1 }, startTestDatabase);
  databases.push(...(await Promise.all(others)));
  process.env.ENTENTE_TEST_NEO4J = JSON.stringify(databases.map(({ login }) => login));
  (globalThis as Global).stopTestDatabases = () => Promise.all(databases.map(({ stop }) => stop()));
}
