import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type ErrorCode, ExpectedError } from '../../errors.ts';
import { isPublic } from './publicCodes.ts';

/** What a client may know of an error. */
export interface PublicError {
  code: ErrorCode;
  message: string;
}

/** Longer messages repeat what the client sent. */
const longest = 500;

const internal: PublicError = {
  code: 'INTERNAL',
  message: 'Something went wrong in the service. Its log says more under the request id.',
};

/**
 * Whether graphql-js refuses an argument while it executes: a variable that turns out null, say. Such errors have
 * no code, and point to the argument's value; those of the service's own faults point to a field.
 */
const isRefusedArgument = (error: GraphQLError): boolean =>
  error.nodes?.length === 1 && !error.path && /Value$|^Variable$/.test(error.nodes[0]?.kind ?? Kind.FIELD);

function codeOf(error: unknown): string | undefined {
  if (error instanceof ExpectedError) return error.code;
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  return typeof code === 'string' ? code : undefined;
}

const refusalOf = (error: Error): string | undefined =>
  error instanceof GraphQLError && isRefusedArgument(error) ? 'BAD_USER_INPUT' : undefined;

/**
 * What of an error may leave the service: the code and message of the innermost error on the allow-list. Whatever
 * has no code there, be it the driver's or a bug's, is INTERNAL, without its message.
 */
export function publicError(error: unknown): PublicError {
  let found: PublicError | undefined;
  for (let each = error; each instanceof Error;) {
    const code = codeOf(each) ?? (found ? undefined : refusalOf(each));
    if (code && isPublic(code)) found = { code, message: each.message.slice(0, longest) };
    each = each instanceof GraphQLError ? each.originalError : undefined;
  }
  return found ?? internal;
}

/** For Apollo's `formatError`: keeps the place in the document and the code, drops every other extension. */
export function formatError(
  { locations, path }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { code, message } = publicError(error);
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
