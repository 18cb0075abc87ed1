import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the pages may do: nothing leaves this service. Monaco and GraphiQL write styles at run time. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

interface Page {
  file: string;
  type: string;
  etag: string;
  isHashed: boolean;
  /** Its bytes, once it was asked for. */
  plain?: Buffer;
  gzipped?: Buffer;
}

/** Reads a page's bytes once, compressed when the client takes that. */
function bodyOf(page: Page, isGzip: boolean): Buffer {
  page.plain ??= readFileSync(page.file);
  if (isGzip) page.gzipped ??= gzipSync(page.plain);
  return (isGzip ? page.gzipped : undefined) ?? page.plain;
}

/** Every file of a folder under the path it is asked by; a folder's `index.html` also under the folder's path. */
function listPages(folder: string): Map<string, Page> {
  const pages = new Map<string, Page>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  for (const file of files) {
    const type = contentTypes[extname(file)];
    if (!type) continue;
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const etag = `"${createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22)}"`;
    const page = { file, type, etag, isHashed: path.startsWith('/assets/') };
    pages.set(path, page);
    if (path === '/index.html') pages.set('/', page);
    else if (path.endsWith('/index.html')) {
      pages.set(path.slice(0, -'/index.html'.length), page);
      pages.set(path.slice(0, -'index.html'.length), page);
    }
  }
  return pages;
}

const missingPages = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The pages are not built. Run <code>npm run build</code> in Entente's folder and start the service again.
GraphQL is answered at <code>/graphql</code>.</p></html>
`;

function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
}

function answerMissing(response: ServerResponse): void {
  setSafeHeaders(response);
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(missingPages);
}

/**
 * Serves the built pages of a folder: the explorer at `/`, the playground at `/playground`. Gives a function
 * that answers a request and says whether it did; what was not in the folder when this was called is never
 * answered. Without the folder both pages say how to build them. Never throws for a missing folder.
 */
export function createPages(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const isBuilt = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
  const pages = isBuilt ? listPages(folder) : new Map<string, Page>();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const page = pages.get(path);
    if (!page) {
      if (isBuilt || !['/', '/playground', '/playground/'].includes(path)) return false;
      answerMissing(response);
      return true;
    }
    setSafeHeaders(response);
    response.setHeader('etag', page.etag);
    response.setHeader('cache-control', page.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match']?.includes(page.etag)) {
      response.writeHead(304).end();
      return true;
    }
    const isGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = bodyOf(page, isGzip);
    response.setHeader('vary', 'accept-encoding');
    if (isGzip) response.setHeader('content-encoding', 'gzip');
    response.writeHead(200, { 'content-type': page.type, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
