import { ExpectedError } from '../../errors.ts';

/** The one error for "there is no Neo4j to use": `reason` is a whole sentence saying what was looked for and not found. */
export function neo4jMissing(reason: string): ExpectedError {
  return new ExpectedError(
    'NEO4J_MISSING',
    [
      `Entente needs a Neo4j, and cannot start one: ${reason} Any one of these helps:`,
      '  1. install Java 17 or newer and Maven, then run this again: Entente downloads and starts its own Neo4j;',
      '  2. with Docker: set NEO4J_PASSWORD, run `docker compose up --wait`, then set NEO4J_URI=bolt://127.0.0.1:7687;',
      '  3. set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 (or newer) that runs already.',
    ].join('\n'),
  );
}
