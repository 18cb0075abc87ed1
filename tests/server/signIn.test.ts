import { request } from 'node:http';
import { curateWith } from '../../src/ingest/curateWith.ts';
import type { Graph } from '../../src/neo4j/openGraph.ts';
import { type Service, startServer } from '../../src/server/startServer.ts';
import { closeGraph, loadedGraph, model } from '../support/loadedGraph.ts';

let graph: Graph;
let service: Service;
let origin: string;
const log: string[] = [];

/** Starts a service with signing in, as `entente start` does. */
async function start(): Promise<void> {
  service = await startServer(graph, model, {
    host: '127.0.0.1',
    port: 0,
    signIn: true,
    curate: curateWith(graph, model),
    log: (entry) => void log.push(JSON.stringify(entry)),
  });
  origin = new URL(service.url).origin;
}

interface Reply {
  status: number;
  cookie: string | undefined;
  body: any;
}

/** Sends a request as a browser at `origin` would, but for the headers given; undefined takes one away. */
function send(
  path: string,
  body: object | null,
  headers: Record<string, string | undefined> = {},
): Promise<Reply> {
  const { hostname, port, host } = new URL(origin);
  const all: Record<string, string | undefined> = {
    host,
    origin,
    'content-type': 'application/json',
    ...headers,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: body ? 'POST' : 'GET', headers: Object.fromEntries(given) },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const cookie = response.headers['set-cookie']?.[0];
          resolve({
            status: response.statusCode ?? 0,
            cookie,
            body: text.startsWith('{') ? JSON.parse(text) : text,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body ? JSON.stringify(body) : undefined);
  });
}

const tokenOf = (): string => new URL(service.signInUrl ?? '').hash.slice(1);
const claim = 'Claim:russia-india-defence-cooperation/F21';
const review = {
  query: `mutation { reviewClaim(id: "${claim}", review: ACCEPTED) { id } }`,
};

beforeAll(async () => {
  graph = await loadedGraph();
});
beforeEach(start);
afterEach(() => service.stop());
afterAll(closeGraph);

/** Signs in, and gives the cookie as a browser sends it back. */
async function signIn(name = 'Ann Ek'): Promise<string> {
  const { status, cookie = '' } = await send('/sign-in', { token: tokenOf(), name });
  expect(status).toBe(204);
  return cookie.split(';')[0] ?? '';
}

test('the link makes this browser an editor, and what it decides carries the name given', async () => {
  const cookie = await signIn();
  const { body } = await send('/graphql', review, { cookie });
  expect(body).toMatchObject({ data: { reviewClaim: { id: claim } } });
  expect(log.join('\n')).toContain('"caller":"Ann Ek","role":"editor"');
});

test('the cookie is HttpOnly and SameSite=Strict, its name holds the port, and no log ever holds token or cookie', async () => {
  const token = tokenOf();
  const { cookie = '' } = await send('/sign-in', { token, name: 'Ann' });
  expect(cookie).toMatch(/^entente-editor-(\d+)=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(cookie).toContain(`entente-editor-${new URL(origin).port}=`);
  expect(log.join('\n')).not.toContain(token);
  expect(log.join('\n')).not.toContain(cookie.split(';')[0] ?? '');
});

test('a page is told who is signed in until they sign out; then the cookie counts no more', async () => {
  const who = async (cookie = ''): Promise<unknown> =>
    (await send('/sign-in/who', {}, { cookie })).body.caller;
  expect(await who()).toBeNull();
  const cookie = await signIn();
  expect(await who(cookie)).toEqual({ name: 'Ann Ek', role: 'editor' });
  expect((await send('/sign-in/out', {}, { cookie, origin: 'https://evil.example' })).status).toBe(204);
  expect(await who(cookie)).not.toBeNull();
  expect((await send('/sign-in/out', {}, { cookie })).cookie).toMatch(/Max-Age=0$/);
  expect(await who(cookie)).toBeNull();
  const { body } = await send('/graphql', review, { cookie });
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('a token works once, and a wrong one never', async () => {
  const token = tokenOf();
  expect((await send('/sign-in', { token: 'wrong', name: 'Ann' })).status).toBe(401);
  expect((await send('/sign-in', { token, name: 'Ann' })).status).toBe(204);
  expect((await send('/sign-in', { token, name: 'Bob' })).status).toBe(401);
});

test.each([
  ['no name', { name: '' }],
  ['a name of blanks', { name: ' \n ' }],
  ['a name that is too long', { name: 'x'.repeat(61) }],
  ['a number', { name: 7 }],
])('%s is refused, and the token still counts afterwards', async (_what, given) => {
  const token = tokenOf();
  expect((await send('/sign-in', { token, ...given })).body.errors[0].extensions.code).toBe('BAD_REQUEST');
  expect((await send('/sign-in', { token, name: 'Ann' })).status).toBe(204);
});

test.each([
  ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['from another site', { origin: 'https://evil.example' }],
  ['without an origin', { origin: undefined }],
  ['behind a proxy', { 'x-forwarded-for': '203.0.113.9' }],
  ['behind a proxy that says so otherwise', { via: '1.1 proxy' }],
])('a request %s has no rights by the cookie, and cannot sign in', async (_where, headers) => {
  const token = tokenOf();
  expect((await send('/sign-in', { token, name: 'Ann' }, headers)).status).toBe(403);
  const cookie = await signIn();
  const { body } = await send('/graphql', review, { cookie, ...headers });
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('under a foreign host the service does not even answer', async () => {
  const cookie = await signIn();
  const { status } = await send('/graphql', review, {
    cookie,
    host: 'evil.example',
    origin: 'http://evil.example',
  });
  expect(status).toBe(421);
});

test('the cookie of another run counts no more', async () => {
  const cookie = await signIn();
  await service.stop();
  await start();
  const port = new URL(origin).port;
  const renamed = cookie.replace(/entente-editor-\d+/, `entente-editor-${port}`);
  expect((await send('/graphql', review, { cookie: renamed })).body.errors[0].extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('the page that asks for a name is served with a policy of its own', async () => {
  const page = await send('/sign-in', null);
  expect(page.status).toBe(200);
  expect(page.body).toContain('Your name');
  expect((await send('/sign-in.js', null)).body).toContain("fetch('/sign-in'");
});

test('without the setting, and on any host but loopback, there is no such page', async () => {
  const plain = await startServer(graph, model, { host: '127.0.0.1', port: 0 });
  try {
    expect(plain.signInUrl).toBeUndefined();
    expect((await fetch(new URL('/sign-in', plain.url))).status).toBe(404);
  } finally {
    await plain.stop();
  }
});
