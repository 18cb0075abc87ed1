import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { ExpectedError } from '../../errors.ts';
import { isAllowedHost, setCors } from './checkOrigin.ts';
import type { RequestCounts } from './countRequests.ts';
import { answerError, publicError, statusOf } from './publicError.ts';
import { type Log, describeError } from './writeLog.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;

/** The handlers by path, and what is allowed. `pages` returns whether it handled a request. */
export interface Routes {
  graphql: Answer;
  /** Subscriptions. */
  stream: Answer;
  /** The Model Context Protocol. */
  mcp: Answer;
  /** Runs Cypher for admins; undefined where that is off. */
  cypher?: Answer | undefined;
  /** The schema as SDL; null where anonymous callers may not read it. */
  schema: string | null;
  alive(response: ServerResponse): void;
  ready(response: ServerResponse): Promise<void>;
  counts: RequestCounts;
  /** Handles Neo4j Browser's files, and returns whether it did; null if anonymous callers may not read the schema. */
  browser: ((path: string, request: IncomingMessage, response: ServerResponse) => boolean) | null;
  /** Handles the sign-in paths, and returns whether it did; undefined if signing in is off. */
  signIn?:
    ((request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>) | undefined;
  pages(request: IncomingMessage, response: ServerResponse): boolean;
  allowedHosts: readonly string[];
  allowedOrigins: readonly string[];
  log: Log;
}

/** Security headers of every answer. Pages run scripts and set their own policy. */
const setSafeHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  xFrameOptions: { action: 'deny' },
});

function answerSchema(response: ServerResponse, schema: string | null): void {
  if (schema === null)
    throw new ExpectedError(
      'INTROSPECTION_CLOSED',
      'This service does not show its schema to anonymous callers. Introspect with an API key.',
    );
  response.writeHead(200, {
    'content-type': 'application/graphql; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(schema);
}

async function route(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (!isAllowedHost(request.headers.host, routes.allowedHosts)) {
    throw new ExpectedError(
      'HOST_NOT_ALLOWED',
      'This service does not answer for that host. Add it to ALLOWED_HOSTS.',
    );
  }
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (path === '/graphql' || path === '/graphql/') {
    routes.counts.count(response);
    setCors(request, response, routes.allowedOrigins);
    await routes.graphql(request, response, requestId);
  } else if (path === '/graphql/stream') {
    setCors(request, response, routes.allowedOrigins);
    await routes.stream(request, response, requestId);
  } else if (path === '/mcp') {
    routes.counts.count(response);
    await routes.mcp(request, response, requestId);
  } else if (path === '/cypher' && routes.cypher) await routes.cypher(request, response, requestId);
  else if (path === '/schema.graphql' && isReading) answerSchema(response, routes.schema);
  else if (path === '/healthz' && isReading) routes.alive(response);
  else if (path === '/readyz' && isReading) await routes.ready(response);
  else if (path === '/metrics' && isReading) await routes.counts.answer(request, response);
  else if (routes.browser?.(path, request, response)) return;
  else if (await routes.signIn?.(request, response, path)) return;
  else if (!routes.pages(request, response)) {
    throw new ExpectedError(
      'NOT_FOUND',
      'There is nothing here. GraphQL is at /graphql, the playground at /playground.',
    );
  }
}

/** Answers any request: by its path's handler or, whatever goes wrong, with one error whose code is public. */
export async function handleRequest(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  setSafeHeaders(request, response, () => undefined);
  try {
    await route(routes, request, response, requestId);
  } catch (error) {
    const { code, message } = publicError(error);
    if (statusOf(code) >= 500) routes.log({ event: 'error', requestId, code, cause: describeError(error) });
    answerError(response, code, message);
  } finally {
    // The unread rest of a refused body would be taken for the next request.
    if (!request.complete) request.resume();
  }
}
