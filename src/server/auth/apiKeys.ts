import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ExpectedError } from '../../errors.ts';
import { type Caller, type Role, roles } from './caller.ts';

/** The SHA-256 of a key in hexadecimal; only this is stored. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A new key of 256 random bits, to be shown once, and its hash. */
export function makeApiKey(): { key: string; sha256: string } {
  const key = `entente_${randomBytes(32).toString('base64url')}`;
  return { key, sha256: hashKey(key) };
}

/** A key as stored: its hash only. Keys are random, so no slow hash is needed. */
export interface StoredKey extends Caller {
  sha256: string;
}

function readLine(line: string, place: string): StoredKey {
  const [name = '', role = '', sha256 = '', ...rest] = line.trim().split(/\s+/);
  if (rest.length > 0 || !roles.includes(role as Role) || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ExpectedError(
      'CONFIG_INVALID',
      `A line of API_KEYS_FILE must be "name role sha256" with the role ${roles.join(', ')} (${place}). Create one with \`entente key\`.`,
    );
  }
  return { name, role: role as Role, sha256 };
}

/**
 * Reads a file of API keys, one per line: `alice editor 9f86d0…`. Skips empty lines and those that begin with #. Throws
 * CONFIG_INVALID with file and line, never with the line's content.
 */
export function readApiKeys(file: string): StoredKey[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ExpectedError('CONFIG_INVALID', `API_KEYS_FILE must be a readable file, but is ${file}.`, {
      cause,
    });
  }
  return text
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(#|$)/.test(line) ? [] : [readLine(line, `${file}:${String(index + 1)}`)],
    );
}
