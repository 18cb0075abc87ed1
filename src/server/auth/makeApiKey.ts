import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a key, in hexadecimal: what is kept of it. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A new key of 256 random bits, to be shown once, and what is kept of it. */
export function makeApiKey(): { key: string; sha256: string } {
  const key = `entente_${randomBytes(32).toString('base64url')}`;
  return { key, sha256: hashKey(key) };
}
