import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import type { Caller } from './caller.ts';
import { isLoopback } from './isLoopback.ts';
import { signInPage, signInScript } from './signInPage.ts';

/** Lets the person at this machine's keyboard become an editor in a browser, without a key file. */
export interface SignIn {
  /** The path of the link that the terminal shows: its fragment holds the token, which no server and no log ever sees. */
  path(): string;
  /** Answers `/sign-in` and `/sign-in.js`, and says whether it did. Throws UNAUTHENTICATED for a token that does not count. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  /** Who signed in with this request's browser; null for anybody else. Never for GET, behind a proxy, or under a foreign host. */
  callerOf(request: IncomingMessage): Caller | null;
}

const newSecret = (): string => randomBytes(32).toString('base64url');
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** How long a name may be, and the text that stands for none. */
const longestName = 60;

/** Headers that a proxy sets. On loopback a proxy would make everybody the person at the keyboard. */
const proxyHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/** Whether a request comes from a browser on this machine, straight to this service, and from a page of this service. */
function isOwnPage({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  const isSamePort = host.endsWith(`:${String(socket.localPort)}`);
  const isHere =
    isSamePort && isLoopback(name) && isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
  // The port counts: browsers send a cookie, and count a request as same-site, whatever the port is.
  return isHere && origin === `http://${host}` && !proxyHeaders.some((header) => header in headers);
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The person's name as decisions carry it: on one line, not empty, not long. Throws BAD_REQUEST. */
function readName(value: unknown): string {
  const name = typeof value === 'string' ? value.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim() : '';
  if (name === '' || name.length > longestName)
    throw new ExpectedError(
      'BAD_REQUEST',
      `name must have 1 to ${String(longestName)} characters, but has ${String(name.length)}.`,
    );
  return name;
}

/**
 * Starts signing in for one run of the service: a token that can be used once, and the browsers that used one. Both are
 * forgotten when the service ends. The cookie's name holds the port, since browsers do not keep cookies apart by it.
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

  return {
    path: () => `/sign-in#${token ?? ''}`,
    async answer(request, response, path) {
      if (path === '/sign-in' && request.method === 'POST') await exchange(request, response);
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
    callerOf(request) {
      if (request.method !== 'POST' || !isOwnPage(request)) return null;
      const secret = readCookie(request, cookieOf(request));
      return secret === undefined ? null : (editors.get(digest(secret).toString('hex')) ?? null);
    },
  };
}
