import type { GraphQLFormattedError } from 'graphql';
import { limits } from '../limits/limits.ts';
import type { ServerContext } from './serverContext.ts';

/** Suggested names would let callers who may not read the schema guess it. */
const withoutSuggestions = (message: string): string => message.replace(/ Did you mean [\s\S]*\?/, '');

/**
 * The errors of an answer: the first few, limits first, without what would let callers guess the schema; faults of the
 * service with the request's id.
 */
export function shortenErrors(
  errors: readonly GraphQLFormattedError[],
  { requestId, caller }: ServerContext,
  introspection: boolean,
): GraphQLFormattedError[] {
  // Limits first: in a document that is too large, other errors matter less.
  const isLimit = ({ extensions }: GraphQLFormattedError): boolean =>
    String(extensions?.code).endsWith('_EXCEEDED');
  const sorted = [...errors].sort((a, b) => Number(isLimit(b)) - Number(isLimit(a)));
  return sorted.slice(0, limits.errors).map((error) => ({
    ...error,
    message: caller || introspection ? error.message : withoutSuggestions(error.message),
    extensions: {
      ...error.extensions,
      ...(error.extensions?.code === 'INTERNAL' && requestId && { requestId }),
    },
  }));
}

/** What an answer says beside its data: its cost and hints; undefined where neither is known. */
export function extensionsOf({ hints, cost }: ServerContext): Record<string, unknown> | undefined {
  if (hints.size === 0 && cost === undefined) return undefined;
  return { ...(cost !== undefined && { cost }), ...(hints.size > 0 && { hints: [...hints] }) };
}
