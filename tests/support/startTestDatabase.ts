import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/graph/embedded/openNeo4j.ts';

type Global = typeof globalThis & { stopTestDatabase?: () => Promise<void> };

/**
 * Jest's globalSetup: starts an empty embedded Neo4j of the tests' own, on any free port and in a temporary folder, so that it is safe
 * beside a running service. Puts {uri, username, password, database} as JSON into ENTENTE_TEST_NEO4J; when that is set
 * already, uses that server as it is.
 */
export default async function startTestDatabase(): Promise<void> {
  if (process.env.ENTENTE_TEST_NEO4J) return;
  // A server that lives for minutes never earns back what the optimising compiler costs it: half the time.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
  const home = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const { cache } = readConfig({ ENTENTE_HOME: process.env.ENTENTE_HOME }).homes;
  const config = {
    ...readConfig({ JAVA_HOME: process.env.JAVA_HOME }),
    homes: { cache, data: join(home, 'data'), state: home },
  };
  const report = (line: string) => process.stderr.write(`${line}\n`);
  const { uri, username, password, database, stop } = await openNeo4j(config, { preferredPort: 0, report });
  process.env.ENTENTE_TEST_NEO4J = JSON.stringify({ uri, username, password, database });
  (globalThis as Global).stopTestDatabase = async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  };
}
