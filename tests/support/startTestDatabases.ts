import { ownDatabase } from './ownDatabase.ts';

type Global = typeof globalThis & { stopTestDatabases?: () => Promise<unknown> };

const report = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Jest's globalSetup: says which tests are left out, and starts a database for each worker and puts their logins, {uri, username, password, database}, as a JSON
 * list into ENTENTE_TEST_NEO4J. When that is set already, uses those servers as they are.
 */
export default async function startTestDatabases(
  { maxWorkers }: { maxWorkers: number },
  { testPathIgnorePatterns }: { testPathIgnorePatterns: readonly string[] },
): Promise<void> {
  if (testPathIgnorePatterns.some((pattern) => pattern.includes('slow')))
    report('Without the slow tests (*.slow.test.ts): ENTENTE_TEST_SLOW=1 adds them, and the gate has them.');
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
  const databases = [await ownDatabase({ report })];
  const others = Array.from({ length: maxWorkers - 1 }, () => ownDatabase({ report }));
  databases.push(...(await Promise.all(others)));
  process.env.ENTENTE_TEST_NEO4J = JSON.stringify(databases.map(({ login }) => login));
  (globalThis as Global).stopTestDatabases = () => Promise.all(databases.map(({ stop }) => stop()));
}
