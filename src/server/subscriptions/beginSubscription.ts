import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  OperationTypeNode,
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ErrorCode } from '../../errors.ts';
import type { Model } from '../../model/buildModel.ts';
import { checkOperation } from '../limits/checkOperation.ts';
import { limitDocument } from '../limits/limitDocument.ts';
import { exceeded, limits } from '../limits/limits.ts';
import type { StoreSizes } from '../limits/storeSizes.ts';
import type { StreamContext } from './subscriptionsOf.ts';

/** A client's request, not yet validated. */
export interface SubscriptionRequest {
  query: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** What requests are validated against. */
export interface SubscriptionCheck {
  model: Model;
  introspection: boolean;
  readSizes: () => Promise<StoreSizes>;
}

/** The errors of a subscription that cannot begin. */
export class Refused extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

const refuse = (message: string): never => {
  throw new Refused([exceeded('BAD_REQUEST', message)]);
};

/** Checks the parts of a request by type. */
function readRequest({ query, operationName, variables }: SubscriptionRequest) {
  if (typeof query !== 'string')
    return refuse('`query` must be the text of a subscription, or the request the hash of a saved one.');
  if (operationName != null && typeof operationName !== 'string')
    return refuse('`operationName` must be a name.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return refuse('`variables` must be an object.');
  return {
    query,
    operationName: operationName ?? null,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

/** Adds the code that Apollo uses for such errors, unless the error has its own. */
const withCode = (error: GraphQLError, code: ErrorCode): GraphQLError =>
  error.extensions.code !== undefined || error.originalError
    ? error
    : new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } });

/** Parses and validates as Apollo does for `/graphql`. Throws Refused. */
function readDocument(model: Model, query: string): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? new Refused([withCode(error, 'GRAPHQL_PARSE_FAILED')]) : error;
  }
  const errors = validate(model.schema, document, [...specifiedRules, limitDocument]);
  if (errors.length === 0) return document;
  throw new Refused(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')));
}

/**
 * Begins a subscription: checks its document and cost like any operation's, and returns its results, one per event.
 * `contextOf` makes a context for each. Throws Refused, and as `checkOperation` does.
 */
export async function beginSubscription(
  { model, introspection, readSizes }: SubscriptionCheck,
  request: SubscriptionRequest,
  contextOf: () => StreamContext,
): Promise<AsyncIterable<{ result: ExecutionResult; context: StreamContext }>> {
  const { query, operationName, variables } = readRequest(request);
  const document = readDocument(model, query);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return refuse('This path streams one subscription. Send queries and mutations to /graphql.');
  const context = contextOf();
  const isSignedIn = context.caller !== null;
  const mayIntrospect = introspection || isSignedIn;
  const check = { model, document, operation, variables, mayIntrospect, isSignedIn, readSizes };
  const cost = await checkOperation(check);
  const args = { schema: model.schema, document, operationName, variableValues: variables };
  const events = await createSourceEventStream({ ...args, contextValue: context });
  if (!(Symbol.asyncIterator in events))
    throw new Refused((events.errors ?? []).map((error) => withCode(error, 'BAD_USER_INPUT')));
  return (async function* answers() {
    for await (const rootValue of events) {
      const contextValue = { ...contextOf(), cost };
      yield { result: await execute({ ...args, rootValue, contextValue }), context: contextValue };
    }
  })();
}
