import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { ExpectedError } from '../../errors.ts';
import type { Caller } from '../auth/caller.ts';
import { hasMoreTokens } from '../limits/countTokens.ts';
import { limits } from '../limits/limits.ts';
import type { RequestContext } from '../requestContext.ts';

/** A request that was let in: its body, when it is a POST, and who asks. `signal` aborts its work. */
export interface Question {
  request: IncomingMessage;
  body: Record<string, unknown> | undefined;
  caller: Caller | null;
  requestId: string;
  signal: AbortSignal;
}

export type MakeContext = (question: Question) => RequestContext;

/** The part of a request's address from its question mark on. */
export const searchOf = ({ url = '/' }: IncomingMessage): string =>
  url.includes('?') ? url.slice(url.indexOf('?')) : '';

/** Throws TOKENS_EXCEEDED before anything is parsed: tokens alone can cost a second. */
function checkTokens(document: unknown): void {
  if (typeof document !== 'string' || !hasMoreTokens(document, limits.tokens)) return;
  throw new ExpectedError(
    'TOKENS_EXCEEDED',
    `A document may have ${String(limits.tokens)} tokens, but has more. Ask for fewer fields, or in several requests.`,
  );
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Lets Apollo answer a question. Nothing is written when the signal aborted meanwhile. Throws TOKENS_EXCEEDED. */
export async function answerGraphql(
  apollo: ApolloServer<RequestContext>,
  makeContext: MakeContext,
  question: Question,
  response: ServerResponse,
): Promise<void> {
  const { request, body, signal } = question;
  const search = searchOf(request);
  checkTokens(body ? body.query : new URLSearchParams(search).get('query'));
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers: headersOf(request), search, body },
    context: () => Promise.resolve(makeContext(question)),
  });
  if (signal.aborted || response.headersSent) return;
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  // There is no @defer in the schema, so that every answer is complete.
  response.end(answer.body.kind === 'complete' ? answer.body.string : undefined);
}
