import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { ExpectedError } from '../../errors.ts';
import type { Caller } from '../auth/caller.ts';
import { hasMoreTokens } from '../limits/limitDocument.ts';
import { coalesce } from '../../neo4j/coalesce.ts';
import type { VersionedCache } from '../../neo4j/versionedCache.ts';
import { limits } from '../limits/limits.ts';
import { endCompressed } from './endCompressed.ts';
import { isSafeGet } from './isSafeGet.ts';
import type { JsonBody } from './readJsonBody.ts';
import type { ServerContext } from '../serverContext.ts';

/** A request that was let in: its body, when it is a POST, and who asks. `signal` aborts its work. */
export interface GraphqlRequest {
  request: IncomingMessage;
  body: JsonBody | undefined;
  caller: Caller | null;
  requestId: string;
  signal: AbortSignal;
}

export type MakeContext = (admitted: GraphqlRequest) => ServerContext;

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

/** The headers as Apollo takes them. A GET that is safe without one that makes browsers ask first is given it. */
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
 * Answers as kept between requests; see `docs/decisions/007-versioned-cache.md`. `version` asks what an answer given now
 * would hold for; null while that cannot be told.
 */
export type AnswerCache = VersionedCache<HTTPGraphQLResponse> & { version(): Promise<string | null> };

/** The bytes of an answer that may be kept: whole, without errors. Null for any other. */
export function sizeOfAnswer({ status = 200, body }: HTTPGraphQLResponse): number | null {
  const isGood = status === 200 && body.kind === 'complete' && !body.string.startsWith('{"errors"');
  return isGood ? body.string.length * 2 : null;
}

const demandsFresh = ({ headers }: IncomingMessage): boolean =>
  /no-cache|no-store/.test(headers['cache-control'] ?? '');

/** What an answer depends on: the request as sent, its form, the caller's role, and the day for dated links. */
function keyOf({ request, body, caller }: GraphqlRequest): string | null {
  // As sent: a body that nests deeply can be parsed, but not be made a text again.
  const sentText = body?.text ?? searchOf(request);
  const query = body ? body.value.query : '';
  if (typeof query !== 'string' || query.includes('mutation')) return null; // with GET Apollo refuses mutations
  const { accept = '', 'content-type': sent = '' } = request.headers;
  const today = new Date().toISOString().slice(0, 10);
  return [today, request.method, caller?.role ?? '', accept, sent, sentText].join('\n');
}

/** Names the answer to a request at one version of the store: https://www.rfc-editor.org/rfc/rfc9110#name-etag */
const tagOf = (key: string, version: string): string =>
  `"${createHash('sha256').update(`${version}\n${key}`).digest('base64url').slice(0, 22)}"`;

const isKnown = ({ headers }: IncomingMessage, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/** Who asks with GET may keep the answer, but must ask whether it still holds, and is told so by its tag alone. */
function setTag(response: ServerResponse, tag: string): void {
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'private, no-cache');
  response.appendHeader('vary', 'accept, authorization');
}

/** Answers a request, together with others of the same key, which Apollo then answers once. */
export type SingleFlight = (
  key: string,
  ask: () => Promise<HTTPGraphQLResponse>,
) => Promise<HTTPGraphQLResponse>;

/**
 * Identical requests that arrive while one of them is being answered share the next run, which begins after all of them
 * arrived: a crowd costs no more than one, and nobody gets an answer older than the request. An answer with errors is
 * never shared: it names its request.
 */
export const singleFlight = (): SingleFlight =>
  coalesce<() => Promise<HTTPGraphQLResponse>, HTTPGraphQLResponse>(
    ([first, ...others]) => {
      if (!first) return [];
      const answer = first();
      const shared = others.map((ask) =>
        answer.then((each) => (sizeOfAnswer(each) === null ? ask() : each), ask),
      );
      return [answer, ...shared];
    },
    { atOnce: 1, waitMs: limits.sharedAnswerMs, workMs: Infinity },
  );

/** Lets Apollo answer a request. Nothing is written when the signal aborted meanwhile. Throws TOKENS_EXCEEDED. */
export async function answerGraphql(
  apollo: ApolloServer<ServerContext>,
  makeContext: MakeContext,
  admitted: GraphqlRequest,
  response: ServerResponse,
  together: SingleFlight,
  cache?: AnswerCache,
): Promise<void> {
  const { request, body, signal } = admitted;
  const search = searchOf(request);
  checkTokens(body ? body.value.query : new URLSearchParams(search).get('query'));
  const askAlone = (): Promise<HTTPGraphQLResponse> =>
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
  const ask = key === null ? askAlone : () => together(key, askAlone);
  // Browsers that ask whether what they have still holds demand a fresh answer: so the version is asked for anew.
  const current = key !== null && request.headers['if-none-match'] ? await cache?.version() : null;
  if (current && key !== null && isKnown(request, tagOf(key, current))) {
    setTag(response, tagOf(key, current));
    response.writeHead(304).end();
    return;
  }
  const kept = cache && key !== null && !demandsFresh(request) ? await cache.answer(key, ask) : null;
  const answer = kept?.value ?? (await ask());
  if (signal.aborted || response.headersSent) return;
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  const version = kept ? kept.version : current;
  if (key !== null && version && request.method === 'GET' && sizeOfAnswer(answer) !== null)
    setTag(response, tagOf(key, version));
  // https://www.rfc-editor.org/rfc/rfc9211
  if (kept) response.setHeader('cache-status', `entente; ${kept.hit ? 'hit' : 'fwd=miss'}`);
  // There is no @defer in the schema, so that every answer is complete.
  await endCompressed(request, response, answer.body.kind === 'complete' ? answer.body.string : '');
}
