import type { IncomingMessage, ServerResponse } from 'node:http';

/** What clients send: Apollo's name themselves and the operation. */
const allowedHeaders = [
  'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, x-apollo-operation-id',
  'apollographql-client-name, apollographql-client-version, graphql-require-preflight, if-none-match, cache-control',
].join(', ');

/**
 * Tells a browser whether pages of another origin may ask (CORS). Closed unless the origin is listed: without these
 * headers the browser keeps the answer from the page.
 */
export function setCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): void {
  if (allowed.length === 0) return;
  response.setHeader('vary', 'origin');
  const { origin } = request.headers;
  if (!origin || !allowed.includes(origin.toLowerCase())) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', allowedHeaders);
  response.setHeader('access-control-max-age', '600');
}
