import { timingSafeEqual } from 'node:crypto';
import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Caller } from './caller.ts';
import { type CheckToken, checkToken } from './checkToken.ts';
import { type StoredKey, hashKey, readApiKeys } from './apiKeys.ts';
import { limits } from '../limits/limits.ts';

/** Takes an Authorization header; gives the caller, null for an anonymous one. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

const refuse = (message: string): ExpectedError => new ExpectedError('UNAUTHENTICATED', message);

/** Compares every key in constant time, so that timing reveals nothing. */
function findKey(keys: readonly StoredKey[], token: string): Caller | null {
  const given = Buffer.from(hashKey(token), 'hex');
  let found: Caller | null = null;
  for (const { name, role, sha256 } of keys) {
    if (timingSafeEqual(given, Buffer.from(sha256, 'hex'))) found = { name, role };
  }
  return found;
}

/**
 * Checks `Authorization: Bearer …`, an API key or a token. Invalid credentials are refused with UNAUTHENTICATED even
 * where anonymous callers may read: a client that sends them expects to be recognised.
 */
export function authenticateWith({ apiKeysFile, token }: Protection): Authenticate {
  const keys = apiKeysFile ? readApiKeys(apiKeysFile) : [];
  const check: CheckToken = token ? checkToken(token) : () => Promise.resolve(null);
  return async (authorization) => {
    if (authorization === undefined) return null;
    const [, bearer] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
    if (!bearer || bearer.length > limits.credentials)
      throw refuse('Authorization must be "Bearer" and a key or token.');
    const caller =
      findKey(keys, bearer) ?? (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(bearer) ? await check(bearer) : null);
    if (!caller)
      throw refuse('The key or token does not count: unknown, expired, or made for another service.');
    return caller;
  };
}
