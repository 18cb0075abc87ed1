import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { limits } from '../limits/limits.ts';

/** `example.org:4000` → `example.org`, `[::1]:4000` → `::1`. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/**
 * Whether the service answers for the Host header of a request. A web page can make its own name resolve to this
 * machine (DNS rebinding), but not an address or `localhost`: those are always allowed.
 */
export function isAllowedHost(host: string | undefined, allowed: readonly string[]): boolean {
  if (!host) return false;
  const name = nameOf(host);
  return name === 'localhost' || isIP(name) !== 0 || allowed.includes(name);
}

/**
 * Whether a GET without a preflight header is safe from CSRF: it comes from one of our own pages, or not from a browser.
 * Browsers send `sec-fetch-site`; those too old for it call themselves “Mozilla”. Pages of other origins must send the
 * header: see docs/clients.md.
 */
export function isSafeGet({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' || headers.origin !== undefined) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return !/^Mozilla\//i.test(headers['user-agent'] ?? '');
}

/** Includes those with which Apollo's clients identify themselves and the operation. */
const allowedHeaders = [
  'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, x-apollo-operation-id',
  'apollographql-client-name, apollographql-client-version, graphql-require-preflight, if-none-match, cache-control, entente-bookmark',
].join(', ');

/** Sets the CORS headers for allowed origins. Without them a browser withholds the answer from the page. */
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
  response.setHeader('access-control-expose-headers', 'x-request-id, retry-after, entente-bookmark');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', allowedHeaders);
  response.setHeader('access-control-max-age', String(limits.preflightS));
}
