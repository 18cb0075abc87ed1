import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { ErrorCode } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { answerComposed } from '../../execute/answerComposed.ts';
import { formatError, publicError, statusOf } from '../http/publicError.ts';
import { type Log, describeError } from '../http/writeLog.ts';
import { checkOperation } from '../limits/checkOperation.ts';
import { limitDocument } from '../limits/limitDocument.ts';
import { exceeded, limits } from '../limits/limits.ts';
import { storeSizes } from '../limits/storeSizes.ts';
import { extensionsOf, shortenErrors } from './shortenErrors.ts';
import type { ServerContext } from './serverContext.ts';

type Response = Pick<GraphQLRequestContext<ServerContext>['response'], 'http' | 'body'>;

/** Temporary failures are 503 even when other fields were answered: a partial answer must not pass for a complete one. */
function setStatus({ http }: Response, errors: readonly GraphQLFormattedError[]): void {
  const statuses = errors.map(({ extensions }) => statusOf(extensions?.code as ErrorCode));
  const status = [503, 401, 403].find((each) => statuses.includes(each));
  // Apollo answers 500 for any error before execution.
  if (!status && http.status === 500 && !statuses.includes(500)) http.status = 400;
  if (!status) return;
  http.status = status;
  if (status === 503) http.headers.set('retry-after', '1');
}

function finish(response: Response, context: ServerContext, introspection: boolean): void {
  if (response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (singleResult.errors) {
    setStatus(response, singleResult.errors);
    singleResult.errors = shortenErrors(singleResult.errors, context, introspection);
  }
  const added = extensionsOf(context);
  if (added) singleResult.extensions = { ...singleResult.extensions, ...added };
}

/** Apollo would answer a subscription once, as if it were a query. */
const notAStream = (): Error =>
  exceeded(
    'BAD_REQUEST',
    'A subscription is a stream: send it to /graphql/stream, with `accept: text/event-stream`.',
  );

/** Applies the limits, logs faults, and adds cost and hints to the answer. */
function guard(log: Log, introspection: boolean): ApolloServerPlugin<ServerContext> {
  const sizesOf = storeSizes();
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ document, operation, request, contextValue }) {
          // Apollo then answers OPERATION_RESOLUTION_FAILURE.
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notAStream();
          const { variables } = request;
          const mayIntrospect = introspection || contextValue.caller != null;
          const { model, graph } = contextValue;
          contextValue.cost = await checkOperation({
            model,
            document,
            operation,
            variables,
            mayIntrospect,
            isSignedIn: contextValue.caller != null,
            readSizes: () => sizesOf(graph),
          });
        },
        async responseForOperation(request): Promise<GraphQLResponse | null> {
          const { document, contextValue } = request;
          const { variables } = request.request;
          // Typed as always present, but undefined for an unknown operation name.
          const operation = request.operation as OperationDefinitionNode | undefined;
          if (!operation) return null;
          const parsed = { document, operation, variables };
          const data = await answerComposed(contextValue.model, parsed, contextValue);
          if (!data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
        didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            const { code } = publicError(error);
            if (statusOf(code) >= 500) log({ event: 'error', requestId, code, cause: describeError(error) });
          }
          return Promise.resolve();
        },
        willSendResponse({ response, contextValue }) {
          finish(response, contextValue, introspection);
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest({ error, requestContext }) {
      const { requestId } = requestContext.contextValue;
      log({ event: 'error', requestId, code: 'INTERNAL', cause: describeError(error) });
      return Promise.resolve();
    },
  };
}

/** Apollo Server without caching, batching, reporting or landing page; `plugins` are further ones. */
export function createApollo(
  model: Model,
  log: Log,
  introspection: boolean,
  plugins: ApolloServerPlugin<ServerContext>[] = [],
): ApolloServer<ServerContext> {
  const warn = (message?: unknown): void => {
    log({ event: 'warning', cause: describeError(message) });
  };
  const silent = (): void => undefined;
  return new ApolloServer<ServerContext>({
    schema: model.schema,
    introspection: true, // `checkOperation` closes it to anonymous callers
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Automatic persisted queries; Apollo's own cache holds them, least recently used first out, 30 MB at most.
    cache: 'bounded',
    persistedQueries: {},
    stopOnTerminationSignals: false, // the command line stops everything in order
    logger: { debug: silent, info: silent, warn, error: warn },
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitDocument],
    formatError,
    plugins: [
      guard(log, introspection),
      ...plugins,
      // It would run for every field, and answers carry no cache hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
