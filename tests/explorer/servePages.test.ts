import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createPages } from '../../src/server/servePages.ts';

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

describe('servePages', () => {
  const home = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  const folder = join(home, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'playground'));
  writeFileSync(join(home, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'explorer');
  writeFileSync(join(folder, 'index.html.gz'), gzipSync('explorer'));
  writeFileSync(join(folder, 'playground/index.html'), 'playground');
  writeFileSync(join(folder, 'assets/a-1234.js'), 'script');
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(home, { recursive: true });
  });

  /** Asks a path as it is: `fetch` would tidy dots away. */
  async function get(
    from: string,
    path: string,
    options: { method?: string; headers?: Record<string, string> } = {},
    embedders: readonly string[] = [],
  ): Promise<Got> {
    const pages = createPages(from, embedders);
    const server = createServer((incoming, response) => {
      response.setHeader('x-frame-options', 'DENY');
      if (!pages(incoming, response)) response.writeHead(404).end('nothing');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  test('serves the explorer at / and the playground at /playground, under a policy that lets nothing out', async () => {
    const { body, headers } = await get(folder, '/?of=Country:india');
    expect(body).toBe('explorer');
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect((await get(folder, '/playground')).body).toBe('playground');
    expect((await get(folder, '/playground/')).body).toBe('playground');
  });

  test('lets the origins of the setting frame the view to embed, and nobody any other page', async () => {
    const allowed = ['https://news.example', 'https://*.other.example'];
    const ancestors = async (path: string, embedders: readonly string[]): Promise<unknown[]> => {
      const { headers } = await get(folder, path, {}, embedders);
      const [, origins] = /frame-ancestors ([^;]+)/.exec(String(headers['content-security-policy'])) ?? [];
      return [origins, headers['x-frame-options']];
    };
    expect(await ancestors('/?of=Country:india&embed=1', allowed)).toEqual([allowed.join(' '), undefined]);
    for (const path of ['/', '/?of=embed=1', '/?embed=10', '/?x#&embed=1', '/playground?embed=1'])
      expect(await ancestors(path, allowed)).toEqual(["'none'", 'DENY']);
    expect(await ancestors('/?embed=1', [])).toEqual(["'none'", 'DENY']);
  });

  test('lets hashed assets be kept for ever and pages be asked again', async () => {
    expect((await get(folder, '/assets/a-1234.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await get(folder, '/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get(folder, '/', { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.html',
    '//secret.html',
    '/..\\secret.html',
  ])('never leaves its folder for %s', async (path) => {
    expect((await get(folder, path)).status).toBe(404);
  });

  test('answers GET and HEAD only, and compresses for those who take it', async () => {
    expect((await get(folder, '/', { method: 'POST' })).status).toBe(404);
    const head = await get(folder, '/', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '8']);
    expect(
      (await get(folder, '/', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding'],
    ).toBe('gzip');
  });

  test('sends whole files, whatever part is asked for', async () => {
    const { status, body } = await get(folder, '/', { headers: { range: 'bytes=5-2' } });
    expect([status, body]).toEqual([200, 'explorer']);
  });

  test('leaves the headers of what it does not answer as they were', async () => {
    const { status, headers } = await get(folder, '/nothing');
    expect([status, headers['content-security-policy']]).toEqual([404, undefined]);
  });

  test('says how to build the pages where they are not built', async () => {
    const { status, body } = await get(join(home, 'nothing'), '/playground');
    expect(status).toBe(503);
    expect(body).toContain('npm run build');
    expect((await get(join(home, 'nothing'), '/assets/a.js')).status).toBe(404);
  });
});
