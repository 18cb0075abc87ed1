import neo4j from 'neo4j-driver';
import { ExpectedError } from '../../errors.ts';
import type { Neo4jLogin } from '../../config.ts';

/**
 * Checks that the server answers and accepts this name and password. Throws NEO4J_UNREACHABLE or
 * NEO4J_SIGN_IN_REFUSED, naming `where` they were set.
 */
export async function signIn(login: Neo4jLogin, where: string): Promise<void> {
  const refusal = await tryLogin(login);
  if (!refusal) return;
  if (isUnauthorized(refusal)) {
    throw new ExpectedError(
      'NEO4J_SIGN_IN_REFUSED',
      `Neo4j at ${login.uri} must accept the name "${login.username}" and its password (${where}), but refuses them.`,
    );
  }
  throw new ExpectedError(
    'NEO4J_UNREACHABLE',
    `Neo4j must answer at ${login.uri} (${where}), but: ${refusal.message}`,
  );
}

// The first statement makes a new server load and compile itself, which on a busy machine takes longer than the usual
// five seconds.
const transactionConfig = { timeout: 60_000 };

/** Undefined when the login works, else the driver's error. */
export async function tryLogin(login: Neo4jLogin): Promise<Error | undefined> {
  return withDriver(login, async (driver) => {
    await driver.executeQuery('RETURN 1', {}, { database: login.database, transactionConfig });
  });
}

/** Sets the password of a new data folder: Neo4j starts with neo4j/neo4j, which may do nothing but change it. */
export async function setFirstPassword(login: Neo4jLogin): Promise<Error | undefined> {
  return withDriver({ ...login, password: 'neo4j' }, async (driver) => {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from: 'neo4j', to: login.password },
      { database: 'system', transactionConfig },
    );
  });
}

export function isUnauthorized(error: Error): boolean {
  return ((error as { code?: string }).code ?? '').startsWith('Neo.ClientError.Security.');
}

async function withDriver(
  login: Neo4jLogin,
  use: (driver: ReturnType<typeof neo4j.driver>) => Promise<void>,
): Promise<Error | undefined> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: 0, // the caller decides what to do
  });
  try {
    await use(driver);
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    await driver.close();
  }
}
