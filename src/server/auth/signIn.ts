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
   * Handles `/sign-in`, `/sign-in.js`, `/sign-in/who`, which tells a page who is signed in, and `/sign-in/out`; false for
   * any other path. Throws UNAUTHENTICATED for an invalid token.
   */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  /** The editor who signed in with this browser, else null; always null for GET, behind a proxy and for a foreign host. */
  callerOf(request: IncomingMessage): Caller | null;
}

const newSecret = (): string => randomBytes(32).toString('base64url');
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Headers that a proxy sets: behind a proxy on loopback everybody would look like the person at this machine. */
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

/**
 * Sign-in for one run of the service: a one-time token and the sessions opened with it, both in memory only. The
 * cookie's name includes the port, since browsers share cookies between ports.
 */
export function startSignIn(): SignIn {
  let token: string | null = newSecret();
  const editors = new Map<string, Caller>();
  const cookieOf = (request: IncomingMessage): string => `entente-editor-${String(request.socket.localPort)}`;

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnPage(request))
      throw new ExpectedError(
        'FORBIDDEN',
        'Signing in works in a browser on the machine that the service runs on, at its own address.',
      );
    const { value: given } = await readJsonBody(request);
    const name = readName(given.name);
    if (
      token === null ||
      typeof given.token !== 'string' ||
      !timingSafeEqual(digest(given.token), digest(token))
    )
      throw new ExpectedError(
        'UNAUTHENTICATED',
        'This link was used already or is of another run. Start the service again for a new one.',
      );
    token = null;
    const secret = newSecret();
    editors.set(digest(secret).toString('hex'), { name, role: 'editor' });
    response.setHeader('set-cookie', `${cookieOf(request)}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
  }

  function callerOf(request: IncomingMessage): Caller | null {
    if (request.method !== 'POST' || !isOwnPage(request)) return null;
    const secret = readCookie(request, cookieOf(request));
    return secret === undefined ? null : (editors.get(digest(secret).toString('hex')) ?? null);
  }

  function signOut(request: IncomingMessage, response: ServerResponse): void {
    const secret = callerOf(request) && readCookie(request, cookieOf(request));
    if (secret) editors.delete(digest(secret).toString('hex'));
    response.setHeader('set-cookie', `${cookieOf(request)}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`);
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
  }

  return {
    path: () => `/sign-in#${token ?? ''}`,
    async answer(request, response, path) {
      if (path === '/sign-in' && request.method === 'POST') await exchange(request, response);
      else if (path === '/sign-in/out' && request.method === 'POST') signOut(request, response);
      else if (path === '/sign-in/who' && request.method === 'POST')
        response
          .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
          .end(JSON.stringify({ caller: callerOf(request) }));
      else if (request.method !== 'GET' || !['/sign-in', '/sign-in.js'].includes(path)) return false;
      else {
        const [type, text] =
          path === '/sign-in' ? ['text/html', signInPage] : ['text/javascript', signInScript];
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        );
        response
          .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
          .end(text);
      }
      return true;
    },
    callerOf,
  };
}
