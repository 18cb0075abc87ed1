import { type JWTPayload, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { TokenCheck } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { type Caller, type Role, roles } from './caller.ts';

/** Checks a JSON Web Token; null when it does not count. Throws AUTHENTICATION_UNAVAILABLE without keys to check it with. */
export type CheckToken = (token: string) => Promise<Caller | null>;

/** Pinned, so that a token cannot choose how it is checked. */
const algorithms = { secret: ['HS256'], keys: ['RS256', 'PS256', 'ES256', 'EdDSA'] };
const keysTimeoutMs = 2_000;

function callerOf({ sub, role }: JWTPayload): Caller | null {
  if (!sub || !roles.includes(role as Role)) return null;
  return { name: sub, role: role as Role };
}

const isOurs = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError);

/**
 * A check of tokens by signature, algorithm, audience, issuer and expiry, with their claims `sub` as the name and
 * `role` as the role; see RFC 7519. Five seconds of difference between clocks are allowed.
 */
export function checkToken({ secret, keysUrl, audience, issuer }: TokenCheck): CheckToken {
  const known = { audience, issuer, requiredClaims: ['exp', 'sub', 'role'], clockTolerance: 5 };
  const key = new TextEncoder().encode(secret);
  const keys = keysUrl ? createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: keysTimeoutMs }) : undefined;
  return async (token) => {
    try {
      const { payload } = keys
        ? await jwtVerify(token, keys, { ...known, algorithms: algorithms.keys })
        : await jwtVerify(token, key, { ...known, algorithms: algorithms.secret });
      return callerOf(payload);
    } catch (cause) {
      if (!isOurs(cause)) return null;
      throw new ExpectedError(
        'AUTHENTICATION_UNAVAILABLE',
        'Tokens cannot be checked now. Try again later.',
        { cause },
      );
    }
  };
}
