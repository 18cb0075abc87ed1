import type { IncomingMessage } from 'node:http';

/**
 * Whether a GET without a header that makes browsers ask first (CSRF) may be answered all the same: it comes from a page
 * of this service or from no browser. Browsers tell `sec-fetch-site`, and those too old
 * for it are called “Mozilla”. A page of another origin needs the header: docs/clients.md.
 */
export function isSafeGet({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' || headers.origin !== undefined) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return !/^Mozilla\//i.test(headers['user-agent'] ?? '');
}
