import { setMaxListeners } from 'node:events';
import type { ApolloServer } from '@apollo/server';
import { type RequestContext, startRequest } from '../../execute/requestContext.ts';
import type { Model } from '../../model/buildModel.ts';
import type { Graph, OnStored } from '../../neo4j/openGraph.ts';
import { type Caller, includesRole } from '../auth/caller.ts';
import type { Log } from '../http/writeLog.ts';
import { limits } from '../limits/limits.ts';

/**
 * Stores a change, given a mutation's name and arguments, on behalf of `who`, only as a proposal if so requested. Resolves to
 * the mutation's result: a reference `{id, type}` or an object that holds such. Passed in at start-up, since the server does
 * not know how articles are stored. `onStored` gets the bookmark of each transaction that it commits.
 */
export type Curate = (
  name: string,
  values: Readonly<Record<string, unknown>>,
  who: string,
  isProposal: boolean,
  onStored: OnStored,
) => Promise<object>;

/** The context of one operation on the server: also who sent it, and how it may change the graph. */
export interface ServerContext extends RequestContext {
  /** Identifies the request in the log and in answers. */
  requestId: string;
  /** Null for an anonymous caller. */
  caller: Caller | null;
  /** Undefined if the service is read-only. */
  curate: Curate | undefined;
  /** The bookmark of the last change that this operation stored, where that is known. */
  bookmark?: string | undefined;
  audit: Log;
}

/** Executes operations: Apollo Server, or a tracing wrapper. */
export type Answers = Pick<ApolloServer<ServerContext>, 'executeHTTPGraphQLRequest'>;

/** The part of a context that differs between requests. `signal` aborts the request's reads. */
export type Sender = Pick<ServerContext, 'caller' | 'requestId'> & { signal: AbortSignal };

/** Makes contexts whose reads have a time-out and end with their request. */
export function makeContextWith(
  graph: Graph,
  model: Model,
  shared: Pick<ServerContext, 'curate' | 'audit'>,
): (sender: Sender) => ServerContext {
  return ({ caller, requestId, signal }) => {
    // Each statement under way listens to it, and a request may have many at once; all take their listeners off again.
    setMaxListeners(0, signal);
    const options = { timeoutMs: limits.statementMs, signal };
    const bounded: Graph = {
      ...graph,
      read: (text, parameters) => graph.read(text, parameters, options),
      readByIds: (text, parameters, ids) => graph.readByIds(text, parameters, ids, options),
    };
    const seesAll = caller !== null && includesRole(caller.role, 'editor');
    return startRequest({ graph: bounded, model, seesAll, requestId, caller, ...shared });
  };
}
