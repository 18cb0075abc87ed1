import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Pages talk to this service only. Monaco and GraphiQL write styles at run time. `framedBy` are origins, or `'none'`. */
const contentSecurityPolicy = (framedBy: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** Headers of every page, of 304 too, since browsers update their cached headers from it. */
const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy("'none'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const missingPages = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The pages are not built. Run <code>npm run build</code> in Entente's folder and start the service again.
GraphQL is answered at <code>/graphql</code>.</p></html>
`;

/** The embeddable view, without navigation and read-only: the only page that others may frame. */
const isEmbedded = (url = '/'): boolean => /^\/\?(?:[^#]*&)?embed=1(?:&|$)/.test(url);

/** Sets the headers of pages; returns a function that removes them. `framedBy` are origins that may frame the page. */
function setSafeHeaders(response: ServerResponse, framedBy: readonly string[] = []): () => void {
  const names = [...Object.keys(safeHeaders), 'x-frame-options'];
  const before = names.map((name) => [name, response.getHeader(name)] as const);
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  if (framedBy.length > 0) {
    response.setHeader('content-security-policy', contentSecurityPolicy(framedBy.join(' ')));
    response.removeHeader('x-frame-options');
  }
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
    }
  };
}

function answerMissing(response: ServerResponse): void {
  setSafeHeaders(response);
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(missingPages);
}

/** Reads the folder on every request, so that pages built while the service runs are served completely. */
const servesFolder = (folder: string) =>
  sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders(response, path) {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

/**
 * Serves the built pages of a folder: the explorer at `/`, the playground at `/playground`. Returns a handler that reports
 * whether it answered. If the folder does not exist, both pages say how to build it. The origins `embedders` may frame the
 * embeddable view.
 */
export function createPages(
  folder: string,
  embedders: readonly string[] = [],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const serve = servesFolder(folder);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const undo = setSafeHeaders(response, isEmbedded(request.url) ? embedders : []);
    // A file replaced while being read must end its response, not the service.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    delete request.headers.range;
    let isAnswered = true as boolean;
    serve(request, response, () => {
      undo();
      isAnswered = false;
    });
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const isPage = ['/', '/playground', '/playground/'].includes(path);
    if (isAnswered || !isPage || existsSync(join(folder, 'index.html'))) return isAnswered;
    answerMissing(response);
    return true;
  };
}
