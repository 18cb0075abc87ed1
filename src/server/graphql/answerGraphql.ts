import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { ExpectedError } from '../../errors.ts';
import { isSafeGet } from '../http/checkOrigin.ts';
import { endCompressed } from '../http/endCompressed.ts';
import type { JsonBody } from '../http/readJsonBody.ts';
import { hasMoreTokens } from '../limits/limitDocument.ts';
import { limits } from '../limits/limits.ts';
import {
  type AnswerCache,
  type SingleFlight,
  demandsFresh,
  hasCurrent,
  setTag,
  sizeOfAnswer,
  tagOf,
} from './answerCache.ts';
import type { Sender, ServerContext } from './serverContext.ts';

/** An admitted request, with its body if it is a POST. */
export interface GraphqlRequest extends Sender {
  request: IncomingMessage;
  body: JsonBody | undefined;
}

/** What answers all requests of one service. */
export interface Answering {
  apollo: ApolloServer<ServerContext>;
  makeContext: (sender: Sender) => ServerContext;
  together: SingleFlight;
  cache?: AnswerCache | undefined;
}

/** The part of a request's address from its question mark on. */
export const searchOf = ({ url = '/' }: IncomingMessage): string =>
  url.includes('?') ? url.slice(url.indexOf('?')) : '';

/** Throws TOKENS_EXCEEDED before anything is parsed: tokens alone can cost a second. */
export function checkTokens(document: unknown): void {
  if (typeof document !== 'string' || !hasMoreTokens(document, limits.tokens)) return;
  throw new ExpectedError(
    'TOKENS_EXCEEDED',
    `A document may have ${String(limits.tokens)} tokens, but has more. Ask for fewer fields, or in several requests.`,
  );
}

/** The headers for Apollo, which demands a preflight header even of a GET that is safe without. */
function headersOf(request: IncomingMessage): HeaderMap {
  const { headers } = request;
  const map = new HeaderMap();
  if (isSafeGet(request)) map.set('apollo-require-preflight', 'true');
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/**
 * The key of a shareable answer: the request as sent, its format, the caller's role, and the day, on which dated links
 * depend. Null for mutations.
 */
function keyOf({ request, body, caller }: GraphqlRequest): string | null {
  // As sent: a deeply nested body can be parsed but not stringified.
  const sentText = body?.text ?? searchOf(request);
  const query = body ? body.value.query : '';
  if (typeof query !== 'string' || query.includes('mutation')) return null; // Apollo refuses mutations by GET
  const { accept = '', 'content-type': sent = '' } = request.headers;
  const today = new Date().toISOString().slice(0, 10);
  return [today, request.method, caller?.role ?? '', accept, sent, sentText].join('\n');
}

/** Answers a request through Apollo. Writes nothing once the signal aborted. Throws TOKENS_EXCEEDED. */
export async function answerGraphql(
  { apollo, makeContext, together, cache }: Answering,
  admitted: GraphqlRequest,
  response: ServerResponse,
): Promise<void> {
  const { request, body, signal } = admitted;
  const search = searchOf(request);
  checkTokens(body ? body.value.query : new URLSearchParams(search).get('query'));
  const runAlone = (): Promise<HTTPGraphQLResponse> =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search,
        body: body?.value,
      },
      context: () => Promise.resolve(makeContext(admitted)),
    });
  const key = keyOf(admitted);
  const run = key === null ? runAlone : () => together(key, runAlone);
  // To revalidate is to demand a fresh answer: read the version now rather than use the cached one.
  const current = key !== null && request.headers['if-none-match'] ? await cache?.version() : null;
  if (current && key !== null && hasCurrent(request, tagOf(key, current))) {
    setTag(response, tagOf(key, current));
    response.writeHead(304).end();
    return;
  }
  const cached = cache && key !== null && !demandsFresh(request) ? await cache.answer(key, run) : null;
  const answer = cached?.value ?? (await run());
  if (signal.aborted || response.headersSent) return;
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  const version = cached ? cached.version : current;
  if (key !== null && version && request.method === 'GET' && sizeOfAnswer(answer) !== null)
    setTag(response, tagOf(key, version));
  // https://www.rfc-editor.org/rfc/rfc9211
  if (cached) response.setHeader('cache-status', `entente; ${cached.hit ? 'hit' : 'fwd=miss'}`);
  // Answers are always complete: the schema has no @defer.
  await endCompressed(request, response, answer.body.kind === 'complete' ? answer.body.string : '');
}
