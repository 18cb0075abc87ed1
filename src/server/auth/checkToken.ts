import { type JWTPayload, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { TokenCheck } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { limits } from '../limits/limits.ts';
import { type Caller, type Role, roles } from './caller.ts';

/** The caller that a JSON Web Token names; null when it is invalid. Throws AUTHENTICATION_UNAVAILABLE when the keys cannot be fetched. */
export type CheckToken = (token: string) => Promise<Caller | null>;

/** Fixed, so that a token cannot choose how it is verified. */
const algorithms = { secret: ['HS256'], keys: ['RS256', 'PS256', 'ES256', 'EdDSA'] };

function callerOf({ sub, role }: JWTPayload): Caller | null {
  if (!sub || !roles.includes(role as Role)) return null;
  return { name: sub, role: role as Role };
}

/** Whether verification failed for a reason other than the token. */
const isOurs = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError);

/**
 * Verifies signature, algorithm, audience, issuer and expiry (RFC 7519). The claim `sub` is the caller's name, `role`
 * the role.
 */
export function checkToken({ secret, keysUrl, audience, issuer }: TokenCheck): CheckToken {
  const known = {
    audience,
    issuer,
    requiredClaims: ['exp', 'sub', 'role'],
    clockTolerance: limits.clockSkewS,
  };
  const key = new TextEncoder().encode(secret);
  const keys = keysUrl
    ? createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: limits.tokenKeysMs })
    : undefined;
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
