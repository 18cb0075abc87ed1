import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { SignIn } from '../auth/signIn.ts';
import type { ServerContext } from '../serverContext.ts';
import { adaptiveLimiter } from './adaptiveLimiter.ts';
import {
  type AnswerCache,
  type MakeContext,
  answerGraphql,
  singleFlight,
  searchOf,
} from './answerGraphql.ts';
import { clientOf, limitRate } from './limitRate.ts';
import { readJsonBody } from './readJsonBody.ts';
import { withinDeadline } from './withinDeadline.ts';
import { limits } from '../limits/limits.ts';

/** `isPrivate`: only this machine can ask. `answerMs`: the whole answer takes no longer, in milliseconds. */
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

/** A person who opens the address in a browser is shown the playground. */
const isBrowsing = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  /\btext\/html\b/.test(request.headers.accept ?? '') &&
  !new URLSearchParams(searchOf(request)).has('query');

/**
 * Makes the answer of `/graphql`. In this order a request is held to its method, its client's rate, its credentials, its
 * body, the number in flight, and the deadline; only then is GraphQL looked at. Throws ExpectedErrors.
 */
export function admitRequests(
  apollo: ApolloServer<ServerContext>,
  makeContext: MakeContext,
  settings: Admission,
  cache?: AnswerCache,
): (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void> {
  const { isPrivate, publicRead, trustProxy = false, authenticate } = settings;
  const { maxInFlight = limits.inFlight, answerMs = limits.answerMs } = settings;
  const waitFor = limitRate(settings.rateLimit ?? (isPrivate ? 0 : limits.perMinute));
  const places = adaptiveLimiter(maxInFlight);
  const together = singleFlight();
  return async (request, response, requestId) => {
    if (request.method === 'OPTIONS' && response.hasHeader('access-control-allow-methods')) {
      response.writeHead(204).end();
      return;
    }
    checkMethod(request, response);
    if (isBrowsing(request)) {
      response.writeHead(303, { location: '/playground' }).end();
      return;
    }
    const seconds = await waitFor(clientOf(request, trustProxy));
    if (seconds > 0) {
      response.setHeader('retry-after', String(seconds));
      throw new ExpectedError('RATE_LIMITED', `Too many requests. Ask again in ${String(seconds)} s.`);
    }
    const caller =
      (await authenticate(request.headers.authorization)) ?? settings.signIn?.callerOf(request) ?? null;
    if (!caller && !isPrivate && !publicRead)
      throw new ExpectedError(
        'UNAUTHENTICATED',
        'Reading needs an API key or a token: send `authorization: Bearer …`.',
      );
    const body = request.method === 'POST' ? await readJsonBody(request) : undefined;
    const leave = places.enter();
    if (!leave)
      throw new ExpectedError('SERVER_BUSY', 'Too many requests are being answered. Ask again in a second.');
    try {
      await withinDeadline(answerMs, response, (signal) =>
        answerGraphql(
          apollo,
          makeContext,
          { request, body, caller, requestId, signal },
          response,
          together,
          cache,
        ),
      );
    } finally {
      leave();
    }
  };
}
