import type { Neo4jLogin } from '../../src/config.ts';

/** The database of this jest worker: each has its own, so that test files run beside one another. */
export function testLogin(): Neo4jLogin {
  const logins = JSON.parse(process.env.ENTENTE_TEST_NEO4J ?? '[]') as readonly Neo4jLogin[];
  const login = logins[Number(process.env.JEST_WORKER_ID) - 1];
  if (!login)
    throw new Error('ENTENTE_TEST_NEO4J has no database for this worker: run jest with its globalSetup.');
  return login;
}
