import type { IncomingMessage, ServerResponse } from 'node:http';

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
  response.setHeader('access-control-allow-headers', 'content-type, authorization, apollo-require-preflight');
  response.setHeader('access-control-max-age', '600');
}
