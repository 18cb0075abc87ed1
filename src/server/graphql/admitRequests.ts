import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import { type Caller, includesRole } from '../auth/caller.ts';
import type { SignIn } from '../auth/signIn.ts';
import { type LimitRate, adaptiveLimiter, clientOf, withinDeadline } from '../http/limitTraffic.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { limits } from '../limits/limits.ts';
import { singleFlight } from './answerCache.ts';
import { type Answering, type GraphqlRequest, answerGraphql, searchOf } from './answerGraphql.ts';

/** `isPrivate`: only this machine can connect. `answerMs`: the deadline of a whole answer, in milliseconds. */
export type Admission = Protection & {
  isPrivate: boolean;
  authenticate: Authenticate;
  waitFor: LimitRate;
  signIn?: SignIn | undefined;
  answerMs?: number;
};

/** Answers requests of one path. Throws ExpectedErrors. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

/** Throws METHOD_NOT_ALLOWED for any other method than these. */
export function checkMethod(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): void {
  if (allowed.includes(request.method ?? '')) return;
  response.setHeader('allow', allowed.join(', '));
  throw new ExpectedError('METHOD_NOT_ALLOWED', `This path accepts ${allowed.join(' or ')} only.`);
}

/** Whether a person opened the address in a browser. */
const isBrowsing = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  /\btext\/html\b/.test(request.headers.accept ?? '') &&
  !new URLSearchParams(searchOf(request)).has('query');

/** Answers the preflight of an allowed origin, see `setCors`, and returns whether it was one. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): boolean {
  const isPreflight = request.method === 'OPTIONS' && response.hasHeader('access-control-allow-methods');
  if (isPreflight) response.writeHead(204).end();
  return isPreflight;
}

/** Answers requests that need no GraphQL: preflights, and browsers, which are redirected to the playground. */
function answerWithoutGraphql(request: IncomingMessage, response: ServerResponse): boolean {
  if (answerPreflight(request, response)) return true;
  if (!isBrowsing(request)) return false;
  response.writeHead(303, { location: '/playground' }).end();
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

/** Answers an admitted request. */
export type AnswerAdmitted = (admitted: GraphqlRequest, response: ServerResponse) => Promise<void>;

/** Lets a request through to its answer, or throws an ExpectedError. */
export type Admit = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  answer: AnswerAdmitted,
) => Promise<void>;

/**
 * The gate before every answer from the graph, whatever its protocol: checks a request's rate, credentials, body, the
 * number in flight and the deadline, in this order. All paths share one count.
 */
export function admitWith(settings: Admission): Admit {
  const { maxInFlight = limits.inFlight, answerMs = limits.answerMs, trustProxy = false, waitFor } = settings;
  const places = adaptiveLimiter(maxInFlight);
  return async (request, response, requestId, answer) => {
    const seconds = await waitFor(clientOf(request, trustProxy));
    if (seconds > 0) {
      response.setHeader('retry-after', String(seconds));
      throw new ExpectedError('RATE_LIMITED', `Too many requests. Ask again in ${String(seconds)} s.`);
    }
    const caller = await findCaller(request, settings);
    const isEditor = caller !== null && includesRole(caller.role, 'editor');
    const mostBytes = isEditor ? limits.editorBodyBytes : limits.bodyBytes;
    const body = request.method === 'POST' ? await readJsonBody(request, mostBytes) : undefined;
    const leave = places.enter();
    if (!leave)
      throw new ExpectedError('SERVER_BUSY', 'Too many requests are being answered. Ask again in a second.');
    try {
      await withinDeadline(answerMs, response, (signal) =>
        answer({ request, body, caller, requestId, signal }, response),
      );
    } finally {
      leave();
    }
  };
}

/** Handles `/graphql`: requests that need no GraphQL at once, all others through the gate. Throws ExpectedErrors. */
export function handleGraphql(answering: Omit<Answering, 'together'>, admit: Admit): Handler {
  const shared = { ...answering, together: singleFlight() };
  return async (request, response, requestId) => {
    if (answerWithoutGraphql(request, response)) return;
    checkMethod(request, response, ['GET', 'POST']);
    await admit(request, response, requestId, (admitted) => answerGraphql(shared, admitted, response));
  };
}
