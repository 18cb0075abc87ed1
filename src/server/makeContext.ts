import type { Graph } from '../neo4j/openGraph.ts';
import { startRequest } from '../execute/requestContext.ts';
import type { Model } from '../model/buildModel.ts';
import type { ServerContext } from './serverContext.ts';
import { limits } from './limits/limits.ts';

/** What one request brings: who sent it, its name in the log, and the signal that aborts its work. */
type Sender = Pick<ServerContext, 'caller' | 'requestId'> & { signal: AbortSignal };

/** Makes the context of a request: a graph whose reads end with the request, whoever sent it and by whatever way. */
export function makeContextWith(
  graph: Graph,
  model: Model,
  shared: Pick<ServerContext, 'curate' | 'audit'>,
): (sender: Sender) => ServerContext {
  return ({ caller, requestId, signal }) => {
    const options = { timeoutMs: limits.statementMs, signal };
    const bounded: Graph = {
      ...graph,
      read: (text, parameters) => graph.read(text, parameters, options),
      readByIds: (text, parameters, ids) => graph.readByIds(text, parameters, ids, options),
    };
    return startRequest({ graph: bounded, model, requestId, caller, ...shared });
  };
}
