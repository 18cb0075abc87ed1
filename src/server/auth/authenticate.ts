import { timingSafeEqual } from 'node:crypto';
import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import type { Caller } from './caller.ts';
import { type CheckToken, checkToken } from './checkToken.ts';
import { hashKey } from './makeApiKey.ts';
import { type KeptKey, readApiKeys } from './readApiKeys.ts';
import { limits } from '../limits/limits.ts';

/** Yields the caller of a request's Authorization header, or null for an anonymous one. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

const refuse = (message: string): ExpectedError => new ExpectedError('UNAUTHENTICATED', message);

/** Compares with every key, and in constant time, so that the time taken tells nothing of any. */
function findKey(keys: readonly KeptKey[], token: string): Caller | null {
  const given = Buffer.from(hashKey(token), 'hex');
  let found: Caller | null = null;
  for (const { name, role, sha256 } of keys) {
    if (timingSafeEqual(given, Buffer.from(sha256, 'hex'))) found = { name, role };
  }
  return found;
}

/**
 * Makes the check of `Authorization: Bearer …`, an API key or a token. Credentials that do not count are refused with
 * UNAUTHENTICATED, also where anonymous callers may read: whoever sends them means to be known.
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
