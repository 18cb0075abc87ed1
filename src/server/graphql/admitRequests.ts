import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Caller } from '../auth/caller.ts';
import type { SignIn } from '../auth/signIn.ts';
import { adaptiveLimiter, clientOf, limitRate, withinDeadline } from '../http/limitTraffic.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { limits } from '../limits/limits.ts';
import { singleFlight } from './answerCache.ts';
import { type Answering, answerGraphql, searchOf } from './answerGraphql.ts';

/** `isPrivate`: only this machine can connect. `answerMs`: the deadline of a whole answer, in milliseconds. */
export type Admission = Protection & {
  isPrivate: boolean;
  authenticate: Authenticate;
  signIn?: SignIn | undefined;
  answerMs?: number;
};

function checkMethod(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET' || request.method === 'POST') return;
  response.setHeader('allow', 'GET, POST');
  throw new ExpectedError('METHOD_NOT_ALLOWED', 'GraphQL is asked with GET or POST.');
}

/** Whether a person opened the address in a browser. */
const isBrowsing = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  /\btext\/html\b/.test(request.headers.accept ?? '') &&
  !new URLSearchParams(searchOf(request)).has('query');

/** Ends requests that need no GraphQL: preflights, and browsers, which are sent to the playground. */
function answerWithoutGraphql(request: IncomingMessage, response: ServerResponse): boolean {
  const isPreflight = request.method === 'OPTIONS' && response.hasHeader('access-control-allow-methods');
  if (isPreflight) response.writeHead(204).end();
  else if (isBrowsing(request)) response.writeHead(303, { location: '/playground' }).end();
  else return false;
  return true;
}

async function findCaller(request: IncomingMessage, settings: Admission): Promise<Caller | null> {
  const { authenticate, signIn, isPrivate, publicRead } = settings;
  const caller = (await authenticate(request.headers.authorization)) ?? signIn?.callerOf(request) ?? null;
  if (!caller && !isPrivate && !publicRead)
    throw new ExpectedError(
      'UNAUTHENTICATED',
      'Reading needs an API key or a token: send `authorization: Bearer …`.',
    );
  return caller;
}

/**
 * Handles `/graphql`. Checks a request's method, rate, credentials, body, the number in flight and the deadline, in this
 * order, before it looks at the GraphQL. Throws ExpectedErrors.
 */
export function admitRequests(
  answering: Omit<Answering, 'together'>,
  settings: Admission,
): (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void> {
  const { maxInFlight = limits.inFlight, answerMs = limits.answerMs, trustProxy = false } = settings;
  const waitFor = limitRate(settings.rateLimit ?? (settings.isPrivate ? 0 : limits.perMinute));
  const places = adaptiveLimiter(maxInFlight);
  const shared = { ...answering, together: singleFlight() };
  return async (request, response, requestId) => {
    if (answerWithoutGraphql(request, response)) return;
    checkMethod(request, response);
    const seconds = await waitFor(clientOf(request, trustProxy));
    if (seconds > 0) {
      response.setHeader('retry-after', String(seconds));
      throw new ExpectedError('RATE_LIMITED', `Too many requests. Ask again in ${String(seconds)} s.`);
    }
    const caller = await findCaller(request, settings);
    const body = request.method === 'POST' ? await readJsonBody(request) : undefined;
    const leave = places.enter();
    if (!leave)
      throw new ExpectedError('SERVER_BUSY', 'Too many requests are being answered. Ask again in a second.');
    try {
      await withinDeadline(answerMs, response, (signal) =>
        answerGraphql(shared, { request, body, caller, requestId, signal }, response),
      );
    } finally {
      leave();
    }
  };
}
