import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import type { Caller } from './caller.ts';
import { limits } from '../limits/limits.ts';
import { isLoopback } from './requireAuthUnlessLoopback.ts';
import { signInPage, signInScript } from './signInPage.ts';

/** Lets the person at this machine sign in as an editor in a browser, without a key file. */
export interface SignIn {
  /** The path of the link shown in the terminal. Its fragment holds the token, which no server or log ever sees. */
  path(): string;
  /**
   * Handles `/sign-in`, `/sign-in.js`, `/sign-in/who`, which returns the signed-in editor, and `/sign-in/out`; false for
   * any other path. Throws UNAUTHENTICATED for an invalid token.
   */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  /** The editor who signed in with this browser, else null; always null for GET, behind a proxy and for a foreign host. */
  callerOf(request: IncomingMessage): Caller | null;
}

const newSecret = (): string => randomBytes(32).toString('base64url');
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Headers that a proxy sets: behind a proxy on loopback all clients would look local. */
const proxyHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/** Whether a request comes directly from a browser on this machine and from one of our own pages. */
function isOwnPage({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  const isSamePort = host.endsWith(`:${String(socket.localPort)}`);
  const isHere =
    isSamePort && isLoopback(name) && isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
  // Compare the port too: for cookies and same-site checks browsers ignore it.
  return isHere && origin === `http://${host}` && !proxyHeaders.some((header) => header in headers);
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The name for decisions: one line, not empty, not too long. Throws BAD_REQUEST. */
function readName(value: unknown): string {
  const name = typeof value === 'string' ? value.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim() : '';
  if (name === '' || name.length > limits.editorName)
    throw new ExpectedError(
      'BAD_REQUEST',
      `name must have 1 to ${String(limits.editorName)} characters, but has ${String(name.length)}.`,
    );
  return name;
}

const notKept = { 'cache-control': 'no-store' };

/** Sends the sign-in page or its script; false for any other path. */
function sendPage(path: string, response: ServerResponse): boolean {
  const pages: Record<string, [type: string, text: string]> = {
    '/sign-in': ['text/html', signInPage],
    '/sign-in.js': ['text/javascript', signInScript],
  };
  const page = pages[path];
  if (!page) return false;
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  response.writeHead(200, { ...notKept, 'content-type': `${page[0]}; charset=utf-8` }).end(page[1]);
  return true;
}

const forbidden = (): ExpectedError =>
  new ExpectedError(
    'FORBIDDEN',
    'Signing in works in a browser on the machine that the service runs on, at its own address.',
  );

const usedToken = (): ExpectedError =>
  new ExpectedError(
    'UNAUTHENTICATED',
    'This link was used already or is of another run. Start the service again for a new one.',
  );

/**
 * Sign-in for one run of the service: a one-time token and the sessions opened with it, both in memory only. The
 * cookie's name includes the port, since browsers share cookies between ports.
 */
export function startSignIn(): SignIn {
  let token: string | null = newSecret();
  const editors = new Map<string, Caller>();
  const cookieOf = (request: IncomingMessage): string => `entente-editor-${String(request.socket.localPort)}`;

  function setSession(request: IncomingMessage, response: ServerResponse, secret: string, end = ''): void {
    const cookie = `${cookieOf(request)}=${secret}; HttpOnly; SameSite=Strict; Path=/${end}`;
    response.setHeader('set-cookie', cookie).writeHead(204, notKept).end();
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnPage(request)) throw forbidden();
    const { value: given } = await readJsonBody(request);
    const name = readName(given.name);
    const isRight =
      token !== null &&
      typeof given.token === 'string' &&
      timingSafeEqual(digest(given.token), digest(token));
    if (!isRight) throw usedToken();
    token = null;
    const secret = newSecret();
    editors.set(digest(secret).toString('hex'), { name, role: 'editor' });
    setSession(request, response, secret);
  }

  function callerOf(request: IncomingMessage): Caller | null {
    if (request.method !== 'POST' || !isOwnPage(request)) return null;
    const secret = readCookie(request, cookieOf(request));
    return secret === undefined ? null : (editors.get(digest(secret).toString('hex')) ?? null);
  }

  function signOut(request: IncomingMessage, response: ServerResponse): void {
    const secret = callerOf(request) && readCookie(request, cookieOf(request));
    if (secret) editors.delete(digest(secret).toString('hex'));
    setSession(request, response, '', '; Max-Age=0');
  }

  function sayWho(request: IncomingMessage, response: ServerResponse): void {
    response
      .writeHead(200, { ...notKept, 'content-type': 'application/json' })
      .end(JSON.stringify({ caller: callerOf(request) }));
  }

  const posts: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> =
    { '/sign-in': exchange, '/sign-in/out': signOut, '/sign-in/who': sayWho };

  return {
    path: () => `/sign-in#${token ?? ''}`,
    async answer(request, response, path) {
      if (request.method === 'GET') return sendPage(path, response);
      const post = request.method === 'POST' ? posts[path] : undefined;
      await post?.(request, response);
      return post !== undefined;
    },
    callerOf,
  };
}
