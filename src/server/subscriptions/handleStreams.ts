import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Model } from '../../model/buildModel.ts';
import type { Graph } from '../../neo4j/openGraph.ts';
import { type Admit, type Handler, answerPreflight, checkMethod } from '../graphql/admitRequests.ts';
import { type GraphqlRequest, bookmarkOf, checkTokens } from '../graphql/answerGraphql.ts';
import type { Sender, ServerContext } from '../graphql/serverContext.ts';
import type { TrustedDocuments } from '../graphql/trustedDocuments.ts';
import { clientOf } from '../http/limitTraffic.ts';
import { publicError, statusOf } from '../http/publicError.ts';
import { type Log, describeError } from '../http/writeLog.ts';
import { limits } from '../limits/limits.ts';
import { storeSizes } from '../limits/storeSizes.ts';
import { Refused, beginSubscription } from './beginSubscription.ts';
import { formatResult } from './formatResult.ts';
import { openStreams } from './openStreams.ts';
import type { StreamContext } from './subscriptionsOf.ts';
import { watchChanges } from './watchChanges.ts';
import { writeEvents } from './writeEvents.ts';

/** The parts of a service that answer its streams. */
export interface StreamSettings {
  graph: Graph;
  model: Model;
  makeContext: (sender: Sender) => ServerContext;
  trusted: TrustedDocuments;
  introspection: boolean;
  trustProxy: boolean;
  log: Log;
}

/** The streams of a service. */
export interface Streams {
  /** Handles `/graphql/stream`. */
  answer: Handler;
  /** The number of open streams. */
  count(): number;
  /** Ends all streams; later ones end at once. */
  end(): void;
}

type Results = AsyncIterable<{ result: ExecutionResult; context: ServerContext }>;

/** A client's errors as the stream's only event, as the protocol requires. Rethrows all others, which become HTTP errors. */
function refusalOf(error: unknown, context: ServerContext): Results {
  const errors = error instanceof Refused ? error.errors : error instanceof GraphQLError ? [error] : [];
  if (errors.length === 0 || errors.some((each) => statusOf(publicError(each).code) >= 500))
    throw errors[0] ?? error;
  return (async function* once() {
    yield await Promise.resolve({ result: { errors }, context });
  })();
}

/**
 * Serves subscriptions over server-sent events. A request passes the same gate as all others, and counts as in flight until
 * its stream begins; from then on it counts as a stream.
 */
export function handleStreams(settings: StreamSettings, admit: Admit): Streams {
  const { graph, model, makeContext, trusted, introspection, trustProxy, log } = settings;
  const streams = openStreams({
    most: limits.subscriptions,
    mostOfCaller: limits.subscriptionsOfCaller,
    lastsMs: limits.subscriptionMs,
  });
  const sizesOf = storeSizes();
  const check = { model, introspection, readSizes: () => sizesOf(graph) };
  const report = (cause: unknown): void => {
    log({ event: 'error', code: publicError(cause).code, cause: describeError(cause) });
  };
  const follow = watchChanges(graph, report);

  async function begin({ body, caller, requestId }: GraphqlRequest, signal: AbortSignal): Promise<Results> {
    const contextOf = (): StreamContext => ({
      ...makeContext({ caller, requestId, signal }),
      follow: (wanted) => follow(wanted, signal),
    });
    const query = trusted.textOf(body?.value ?? {});
    try {
      return await beginSubscription(check, { ...body?.value, query }, contextOf);
    } catch (error) {
      return refusalOf(error, contextOf());
    }
  }

  async function* format(results: Results) {
    for await (const { result, context } of results) yield formatResult(result, context, settings);
  }

  async function stream(admitted: GraphqlRequest, response: Parameters<Handler>[1]): Promise<void> {
    const { request, body, caller } = admitted;
    checkTokens(body?.value.query);
    const known = bookmarkOf(request);
    if (known !== undefined) await graph.version(known);
    const ending = streams.begin(caller?.name ?? clientOf(request, trustProxy), response);
    const end = (): void => {
      ending.abort();
    };
    // Too late to begin: the gate has already answered.
    admitted.signal.addEventListener('abort', end);
    const results = await begin(admitted, ending.signal).catch((error: unknown) => {
      end();
      throw error;
    });
    admitted.signal.removeEventListener('abort', end);
    void writeEvents(response, format(results), ending.signal).catch(report).finally(end);
  }

  return {
    async answer(request, response, requestId) {
      if (answerPreflight(request, response)) return;
      checkMethod(request, response, ['POST']);
      await admit(request, response, requestId, stream);
    },
    count: streams.count,
    end: streams.end,
  };
}
