import type { ServerResponse } from 'node:http';
import type { Graph } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import { missingIndexes } from '../../neo4j/setupGraph.ts';
import { limits } from '../limits/limits.ts';
import { answerError, answerJson } from './publicError.ts';

const readiness = { timeoutMs: limits.readinessMs };

/** Why the service cannot answer queries; null when it can. */
async function findHindrance(graph: Graph): Promise<string | null> {
  const missing = await missingIndexes(graph, readiness);
  if (missing.length > 0) return 'The database lacks constraints or indexes. Run `entente setup`.';
  const [row] = await graph.read(statement('internal/count.of.sources'), {}, readiness);
  return row?.get('sources') === 0 ? 'No data is loaded. Run `entente load`.' : null;
}

/** Handles `/readyz`: the database answers, has its indexes, and data is loaded. Checked at most once a second. */
export function answerReady(graph: Graph): (response: ServerResponse) => Promise<void> {
  let last = { at: -Infinity, hindrance: Promise.resolve<string | null>(null) };
  return async (response) => {
    if (performance.now() - last.at > limits.readyForMs)
      last = { at: performance.now(), hindrance: findHindrance(graph) };
    try {
      const hindrance = await last.hindrance;
      if (hindrance) answerError(response, 'NOT_READY', hindrance);
      else answerJson(response, 200, { status: 'ready' });
    } catch {
      answerError(response, 'DATABASE_UNAVAILABLE', 'The database does not answer now.');
    }
  };
}

/** Handles `/healthz`: the process runs and accepts requests. */
export const answerAlive = (response: ServerResponse): void => {
  answerJson(response, 200, { status: 'alive' });
};
