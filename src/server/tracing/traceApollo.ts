import type { ApolloServerPlugin } from '@apollo/server';
import type { Span } from '@opentelemetry/api';
import { publicError } from '../http/publicError.ts';
import type { Answers, ServerContext } from '../graphql/serverContext.ts';
import type { InSpan } from './tracing.ts';

/** Traces each operation as a span, named once the operation is known; see `nameOperations`. */
export const traceApollo = (apollo: Answers, inSpan: InSpan): Answers => ({
  executeHTTPGraphQLRequest: (request) =>
    inSpan('graphql', {}, () => apollo.executeHTTPGraphQLRequest(request)),
});

/**
 * Names the current span after the operation in it, as https://opentelemetry.io/docs/specs/semconv/graphql says. The
 * document itself is left out: it may hold a caller's values.
 */
export const nameOperations = (currentSpan: () => Span | undefined): ApolloServerPlugin<ServerContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, operationName, contextValue }) {
        const span = currentSpan();
        if (!operation || !span) return Promise.resolve();
        span.updateName(operationName ? `${operation.operation} ${operationName}` : operation.operation);
        span.setAttributes({
          'graphql.operation.type': operation.operation,
          ...(operationName && { 'graphql.operation.name': operationName }),
          ...(contextValue.cost !== undefined && { 'entente.cost': contextValue.cost }),
        });
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        const codes = errors.map((error) => publicError(error).code);
        currentSpan()?.setAttribute('entente.errors', [...new Set(codes)]);
        return Promise.resolve();
      },
    }),
});
