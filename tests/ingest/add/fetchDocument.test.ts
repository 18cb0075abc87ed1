import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchDocument, isPublicAddress } from '../../../src/ingest/add/fetchDocument.ts';

let server: Server;
let origin: string;
const isAllowed = (): boolean => true;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello</p>');
    else if (url === '/redirect') response.writeHead(302, { location: '/page' }).end();
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (url === '/large') response.writeHead(200).end('x'.repeat(50_000));
    else if (url === '/never') response.writeHead(200).write('x');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is fetched, through redirects too', async () => {
  const { bytes, name, contentType } = await fetchDocument(`${origin}/redirect`, { isAllowed });
  expect([Buffer.from(bytes).toString(), name, contentType]).toEqual([
    '<p>Hello</p>',
    `${origin}/page`,
    'text/html',
  ]);
});

test.each([
  ['/circle', {}, /redirects more than 5 times/],
  ['/file', {}, /must begin with http/],
  ['/large', { maxBytes: 1_000 }, /at most 1000 bytes/],
  ['/never', { timeoutMs: 300 }, /within 0.3 s/],
  ['/nothing', {}, /HTTP 404/],
])('%s is refused', async (path, bounds, message) => {
  await expect(fetchDocument(`${origin}${path}`, { isAllowed, ...bounds })).rejects.toThrow(message);
});

test('addresses of this machine and of private networks are refused, by number and by name, also behind a redirect', async () => {
  await expect(fetchDocument(`${origin}/page`)).rejects.toThrow(/public internet, but leads to 127\.0\.0\.1/);
  await expect(fetchDocument(origin.replace('127.0.0.1', 'localhost'))).rejects.toThrow(/public internet/);
  let asked = 0;
  const onlyFirst = (): boolean => (asked += 1) === 1;
  await expect(fetchDocument(`${origin}/redirect`, { isAllowed: onlyFirst })).rejects.toThrow(
    /public internet/,
  );
});

test.each([
  'ftp://example.org/a',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://u:p@example.org/',
  'nonsense',
])('%s is no address of a page', async (address) => {
  await expect(fetchDocument(address)).rejects.toThrow(/^URL must/);
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', false],
  ['127.8.8.8', false],
  ['169.254.169.254', false],
  ['172.20.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['64:ff9b::7f00:1', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
