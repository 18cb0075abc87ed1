import { readFileSync } from 'node:fs';
import { ExpectedError } from '../../errors.ts';
import { type Caller, type Role, roles } from './caller.ts';

/** A key as it is kept: never itself, only its SHA-256 in hexadecimal. Keys are random, so that no slow hash is needed. */
export interface KeptKey extends Caller {
  sha256: string;
}

function readLine(line: string, place: string): KeptKey {
  const [name = '', role = '', sha256 = '', ...rest] = line.trim().split(/\s+/);
  if (rest.length > 0 || !roles.includes(role as Role) || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ExpectedError(
      'CONFIG_INVALID',
      `A line of API_KEYS_FILE must be "name role sha256" with the role ${roles.join(', ')} (${place}). Make one with \`entente key\`.`,
    );
  }
  return { name, role: role as Role, sha256 };
}

/**
 * Reads a file of API keys, one a line: `alice editor 9f86d0…`. Empty lines and those that begin with # are left out.
 * Throws CONFIG_INVALID with file and line, and never repeats a line.
 */
export function readApiKeys(file: string): KeptKey[] {
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
