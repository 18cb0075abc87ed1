import type { Graph } from '../neo4j/openGraph.ts';
import { startRequest } from '../execute/requestContext.ts';
import type { Model } from '../model/buildModel.ts';
import type { ServerContext } from './serverContext.ts';

/** How long one statement may take in the database, in milliseconds. A dead database is found out in three seconds. */
const statementMs = 5_000;

/** What one request brings: who sent it, its name in the log, and the signal that aborts its work. */
type Sender = Pick<ServerContext, 'caller' | 'requestId'> & { signal: AbortSignal };

/** Makes the context of a request: a graph whose reads end with the request, whoever sent it and by whatever way. */
export function makeContextWith(
  graph: Graph,
  model: Model,
  shared: Pick<ServerContext, 'curate' | 'audit'>,
): (sender: Sender) => ServerContext {
  return ({ caller, requestId, signal }) => {
    const options = { timeoutMs: statementMs, signal };
    const bounded: Graph = {
      ...graph,
      read: (text, parameters) => graph.read(text, parameters, options),
      readByIds: (text, parameters, ids) => graph.readByIds(text, parameters, ids, options),
    };
    return startRequest({ graph: bounded, model, requestId, caller, ...shared });
  };
}
