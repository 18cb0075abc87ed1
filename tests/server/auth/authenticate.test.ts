import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { authenticateWith } from '../../../src/server/auth/authenticate.ts';
import { includesRole } from '../../../src/server/auth/caller.ts';
import { makeApiKey } from '../../../src/server/auth/apiKeys.ts';
import { requireAuthUnlessLoopback } from '../../../src/server/auth/requireAuthUnlessLoopback.ts';

const secret = 'a secret of at least thirty-two characters';
const known = { audience: 'entente', issuer: 'https://issuer.example' };
const now = Math.floor(Date.now() / 1000);

/** A token that counts, but for what a test changes. */
function token(changes: Record<string, unknown> = {}, key = secret, alg = 'HS256'): Promise<string> {
  const claims: Record<string, unknown> = {
    sub: 'ann',
    role: 'editor',
    aud: 'entente',
    iss: known.issuer,
    exp: now + 60,
    ...changes,
  };
  const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  return new SignJWT(kept).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key));
}

function keysFile(lines: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('API keys', () => {
  const { key, sha256 } = makeApiKey();
  const authenticate = authenticateWith({
    apiKeysFile: keysFile(['# name role sha256', '', `ann editor ${sha256}`]),
  });

  test('name the caller; the file holds no key', async () => {
    expect(await authenticate(`Bearer ${key}`)).toEqual({ name: 'ann', role: 'editor' });
    expect(await authenticate(`bearer ${key}`)).toEqual({ name: 'ann', role: 'editor' });
    expect(sha256).not.toContain(key);
  });

  test('that do not count are refused; none at all is an anonymous caller', async () => {
    expect(await authenticate(undefined)).toBeNull();
    const wrong = [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      `Bearer ${key}x`,
      `Basic ${key}`,
      `Bearer ${sha256}`,
      `Bearer ${key} ${key}`,
      `Bearer ${'x'.repeat(9_000)}`,
    ];
    for (const header of wrong)
      await expect(authenticate(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a file that is wrong stops the start, with the line but not what it says', () => {
    for (const line of ['ann editor', 'ann owner ' + sha256, `ann editor ${key}`]) {
      const file = keysFile(['', line]);
      expect(() => authenticateWith({ apiKeysFile: file })).toThrow(`${file}:2`);
      expect(() => authenticateWith({ apiKeysFile: file })).not.toThrow(key);
    }
    expect(() => authenticateWith({ apiKeysFile: '/nowhere' })).toThrow(
      'API_KEYS_FILE must be a readable file',
    );
  });
});

describe('tokens with a secret', () => {
  const authenticate = authenticateWith({ token: { secret, ...known } });

  test('name the caller and the role', async () => {
    expect(await authenticate(`Bearer ${await token()}`)).toEqual({ name: 'ann', role: 'editor' });
  });

  test.each([
    ['expired', () => token({ exp: now - 60 })],
    ['without an end', () => token({ exp: undefined })],
    ['for another service', () => token({ aud: 'other' })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['without a name', () => token({ sub: undefined })],
    ['with a role that is none', () => token({ role: 'owner' })],
    ['not yet good', () => token({ nbf: now + 600 })],
    ['signed with another secret', () => token({}, 'another secret of thirty-two characters')],
    ['signed with another algorithm', () => token({}, secret.repeat(2), 'HS512')],
    [
      'not signed',
      () =>
        Promise.resolve(
          `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sub: 'ann', role: 'admin', aud: 'entente', iss: known.issuer, exp: now + 60 })).toString('base64url')}.`,
        ),
    ],
    [
      'with one letter changed',
      async () => (await token()).replace(/\.(.)/, (_all, first: string) => `.${first === 'e' ? 'f' : 'e'}`),
    ],
  ])('%s are refused', async (_what, make) => {
    await expect(authenticate(`Bearer ${await make()}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

test('tokens are verified with keys from a URL, by their own algorithms only; an unavailable URL is not a refusal', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' };
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const keysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  const signed = await new SignJWT({ sub: 'ann', role: 'reader' })
    .setProtectedHeader({ alg: 'ES256', kid: 'a' })
    .setAudience('entente')
    .setIssuer(known.issuer)
    .setExpirationTime('1m')
    .sign(privateKey);
  const authenticate = authenticateWith({ token: { keysUrl, ...known } });
  expect(await authenticate(`Bearer ${signed}`)).toEqual({ name: 'ann', role: 'reader' });
  // The public key used as if it were a shared secret: the algorithm is pinned.
  const confused = await token({}, JSON.stringify(jwk));
  await expect(authenticate(`Bearer ${confused}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await new Promise((resolve) => server.close(resolve));
  const away = authenticateWith({ token: { keysUrl, ...known } });
  await expect(away(`Bearer ${signed}`)).rejects.toMatchObject({ code: 'AUTHENTICATION_UNAVAILABLE' });
});

test('roles include those below them', () => {
  expect(includesRole('admin', 'editor')).toBe(true);
  expect(includesRole('editor', 'reader')).toBe(true);
  expect(includesRole('reader', 'editor')).toBe(false);
});

test.each([
  ['127.0.0.1', {}, true],
  ['localhost', {}, true],
  ['::1', {}, true],
  ['0.0.0.0', {}, false],
  ['::', {}, false],
  ['192.168.1.5', {}, false],
  ['127.0.0.1.example.org', {}, false],
  ['0.0.0.0', { publicRead: true }, true],
  ['0.0.0.0', { apiKeysFile: '/keys' }, true],
  ['0.0.0.0', { token: { secret, ...known } }, true],
])('on %s with %j the service may start: %j', (host, settings, may) => {
  const start = () => {
    requireAuthUnlessLoopback({ host, ...settings });
  };
  if (may) expect(start).not.toThrow();
  else expect(start).toThrow(/--public-read/);
});
