import type { ServerResponse } from 'node:http';
import type { Graph } from '../../neo4j/openGraph.ts';
import { readStatements } from '../../neo4j/readStatements.ts';
import { answerError, answerJson } from './answerError.ts';

/** In milliseconds: how long the database has for it, and how long an answer is good for. */
const readiness = { timeoutMs: 1_500 };
const goodForMs = 1_000;

/** Constraints and indexes have the names that their files in `cypher/setup` give them. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/CREATE (?:\w+ )*(?:CONSTRAINT|INDEX) (\w+)/g)].map(([, name]) => name ?? '');

/** What keeps the service from answering questions; null when nothing does. */
async function findHindrance(graph: Graph, needed: readonly string[]): Promise<string | null> {
  const indexes = await graph.read(
    'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN collect(name) AS names',
    {},
    readiness,
  );
  const online = (indexes[0]?.get('names') ?? []) as string[];
  const missing = needed.filter((name) => !online.includes(name));
  if (missing.length > 0) return 'The database lacks constraints or indexes. Run `entente setup`.';
  const sources = await graph.read('MATCH (s:Source) RETURN count(s) AS sources', {}, readiness);
  return sources[0]?.get('sources') === 0 ? 'No data is loaded. Run `entente load`.' : null;
}

/** Makes the answer of `/readyz`: the database answers, its schema fits, data is loaded. Asked at most once a second. */
export function answerReady(graph: Graph): (response: ServerResponse) => Promise<void> {
  const needed = [...readStatements('setup').values()].flatMap(namesIn);
  let asked = { at: -Infinity, hindrance: Promise.resolve<string | null>(null) };
  return async (response) => {
    if (performance.now() - asked.at > goodForMs)
      asked = { at: performance.now(), hindrance: findHindrance(graph, needed) };
    try {
      const hindrance = await asked.hindrance;
      if (hindrance) answerError(response, 'NOT_READY', hindrance);
      else answerJson(response, 200, { status: 'ready' });
    } catch {
      answerError(response, 'DATABASE_UNAVAILABLE', 'The database does not answer now.');
    }
  };
}

/** Answers `/healthz`: the process runs and takes requests. */
export const answerAlive = (response: ServerResponse): void => {
  answerJson(response, 200, { status: 'alive' });
};
