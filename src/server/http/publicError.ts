import type { ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type ErrorCode, ExpectedError, errorCodes } from '../../errors.ts';
import { limits } from '../limits/limits.ts';
import { placeOfLiteral } from '../../model/placeOfLiteral.ts';

/** Codes of the command line and of start-up: their messages name files and servers, so they stay inside. */
const internalCodes = /^(NEO4J_|CONFIG_)/;

const publicCodes = new Set(Object.keys(errorCodes).filter((code) => !internalCodes.test(code)));

const isPublic = (code: string): code is ErrorCode => publicCodes.has(code);

/** The HTTP status of a code. */
export const statusOf = (code: ErrorCode): number => errorCodes[code].http;

/** What a client may learn of an error. */
export interface PublicError {
  code: ErrorCode;
  message: string;
}

const internal: PublicError = {
  code: 'INTERNAL',
  message: 'Something went wrong in the service. Its log says more under the request id.',
};

/**
 * Whether graphql-js refused an argument during execution, such as a variable that turned out null. These errors have
 * no code and point to the argument's value; our own faults point to a field.
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

/** An error's message; that of a scalar that refuses a literal begins with the literal's place. */
function messageOf(error: Error): string {
  const [node] = error instanceof GraphQLError && isRefusedArgument(error) ? (error.nodes ?? []) : [];
  return `${node && error.message.startsWith('must be ') ? placeOfLiteral(node) : ''}${error.message}`;
}

/**
 * The code of the innermost error whose code is public, and its message or that of one around it which says where too.
 * Any other error, the driver's or a bug's, becomes INTERNAL without its message.
 */
export function publicError(error: unknown): PublicError {
  let found: PublicError | undefined;
  for (let each = error; each instanceof Error;) {
    const code = codeOf(each) ?? (found ? undefined : refusalOf(each));
    const message = messageOf(each);
    const says: string = found?.message.endsWith(message) ? found.message : message;
    if (code && isPublic(code)) found = { code, message: says.slice(0, limits.errorMessage) };
    each = each instanceof GraphQLError ? each.originalError : undefined;
  }
  return found ?? internal;
}

/** For Apollo's `formatError`: keeps locations, path and code, and drops all other extensions. */
export function formatError(
  { locations, path }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { code, message } = publicError(error);
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** Ends a response with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(value)}\n`);
}

/** Ends a response with one error, in GraphQL's format for every path, and the status of its code. */
export function answerError(response: ServerResponse, code: ErrorCode, message: string): void {
  if (response.headersSent || response.destroyed) return;
  const status = statusOf(code);
  if (status === 503 && !response.hasHeader('retry-after')) response.setHeader('retry-after', '1');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}
