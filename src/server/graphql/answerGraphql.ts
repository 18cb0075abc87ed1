import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
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
import type { TrustedDocuments } from './trustedDocuments.ts';
import type { Answers, Sender, ServerContext } from './serverContext.ts';

/** An admitted request, with its body if it is a POST. */
export interface GraphqlRequest extends Sender {
  request: IncomingMessage;
  body: JsonBody | undefined;
}

/** The parts of a service that answer its requests. */
export interface Answering {
  apollo: Answers;
  makeContext: (sender: Sender) => ServerContext;
  together: SingleFlight;
  cache?: AnswerCache | undefined;
  /** The store's version, once it has reached `after`; see `Graph.version`. */
  version: (after?: string) => Promise<string>;
  trusted: TrustedDocuments;
  /** How long a shared cache may serve an anonymous caller's answer, in seconds; null if reading is not public. */
  shared: number | null;
}

/** A request's query string, with the question mark. */
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

/** The headers for Apollo, which demands a preflight header even of a safe GET. */
function headersOf(request: IncomingMessage): HeaderMap {
  const { headers } = request;
  const map = new HeaderMap();
  if (isSafeGet(request)) map.set('apollo-require-preflight', 'true');
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** A request with its document where Apollo expects it, and the document's text. */
interface Resolved {
  search: string;
  value: Record<string, unknown> | undefined;
  query: unknown;
}

/** Replaces the id of a trusted document by its text. Throws as `TrustedDocuments.textOf` does. */
function resolveDocument({ request, body }: GraphqlRequest, trusted: TrustedDocuments): Resolved {
  const search = searchOf(request);
  if (body) {
    const query = trusted.textOf(body.value);
    if (query === body.value.query) return { search, value: body.value, query };
    const { extensions: _hash, documentId: _id, ...rest } = body.value;
    return { search, value: { ...rest, query }, query };
  }
  const parameters = new URLSearchParams(search);
  const sent = parameters.get('query') ?? undefined;
  const extensions = parameters.get('extensions');
  const query = trusted.textOf({
    query: sent,
    documentId: parameters.get('documentId') ?? undefined,
    extensions: extensions === null ? undefined : parseJson(extensions),
  });
  if (query === sent || typeof query !== 'string') return { search, value: undefined, query };
  parameters.delete('extensions');
  parameters.delete('documentId');
  parameters.set('query', query);
  return { search: `?${parameters.toString()}`, value: undefined, query };
}

/** The parsed value of a parameter; undefined for invalid JSON, which Apollo refuses. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The key of a shareable answer: the request as sent, its format, the caller's role, and the day, on which dated links
 * depend. Null for mutations.
 */
function keyOf({ request, body, caller }: GraphqlRequest, document: unknown): string | null {
  // As sent: a deeply nested body can be parsed but not stringified.
  const sentText = body?.text ?? searchOf(request);
  const query = body ? document : '';
  if (typeof query !== 'string' || query.includes('mutation')) return null; // Apollo refuses mutations by GET
  const { accept = '', 'content-type': sent = '' } = request.headers;
  const today = new Date().toISOString().slice(0, 10);
  return [today, request.method, caller?.role ?? '', accept, sent, sentText].join('\n');
}

/**
 * The header by which a client reads its own writes, whichever copy of the service answers: the response to a mutation has the
 * store's last bookmark, and a request that sends it back is answered from a store that includes it.
 */
const bookmarkHeader = 'entente-bookmark';

/** The bookmark that a request sends. */
export function bookmarkOf({ headers }: IncomingMessage): string | undefined {
  const sent = headers[bookmarkHeader];
  return typeof sent === 'string' && sent !== '' ? sent : undefined;
}

/** Answers a request through Apollo. Writes nothing once the signal aborted. Throws TOKENS_EXCEEDED. */
export async function answerGraphql(
  { apollo, makeContext, together, cache, version: readVersion, trusted, shared }: Answering,
  admitted: GraphqlRequest,
  response: ServerResponse,
): Promise<void> {
  const { request, body, signal, caller } = admitted;
  const lifetime = caller ? null : shared;
  checkTokens(body ? body.value.query : new URLSearchParams(searchOf(request)).get('query'));
  const { search, value, query } = resolveDocument(admitted, trusted);
  const known = bookmarkOf(request);
  if (known !== undefined) await readVersion(known);
  let context: ServerContext | undefined;
  const runAlone = (): Promise<HTTPGraphQLResponse> =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search,
        body: value,
      },
      context: () => Promise.resolve((context = makeContext(admitted))),
    });
  const key = keyOf(admitted, query);
  const run = key === null ? runAlone : () => together(key, runAlone);
  // Revalidation demands freshness: read the version now instead of using the cached one.
  const current = key !== null && request.headers['if-none-match'] ? await cache?.version() : null;
  if (current && key !== null && hasCurrent(request, tagOf(key, current))) {
    setTag(response, tagOf(key, current), lifetime);
    response.writeHead(304).end();
    return;
  }
  const cached =
    cache && key !== null && known === undefined && !demandsFresh(request)
      ? await cache.answer(key, run)
      : null;
  const answer = cached?.value ?? (await run());
  // The change is stored even if the bookmark cannot be read.
  const bookmark = key === null ? (context?.bookmark ?? (await readVersion().catch(() => ''))) : '';
  if (signal.aborted || response.headersSent) return;
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  if (bookmark) response.setHeader(bookmarkHeader, bookmark);
  const version = cached ? cached.version : current;
  if (key !== null && version && request.method === 'GET' && sizeOfAnswer(answer) !== null)
    setTag(response, tagOf(key, version), lifetime);
  // https://www.rfc-editor.org/rfc/rfc9211
  if (cached) response.setHeader('cache-status', `entente; ${cached.hit ? 'hit' : 'fwd=miss'}`);
  // Answers are always complete: the schema has no @defer.
  await endCompressed(request, response, answer.body.kind === 'complete' ? answer.body.string : '');
}
