import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApiKey } from '../../src/server/auth/apiKeys.ts';
import type { Role } from '../../src/server/auth/caller.ts';

/** An API key for each role, of a caller named `the-ROLE`, and the file that a service knows them by. */
export function keysFor<R extends Role>(
  roles: readonly R[],
): { keys: Readonly<Record<R, string>>; apiKeysFile: string } {
  const made = roles.map((role) => ({ role, ...makeApiKey() }));
  const apiKeysFile = join(mkdtempSync(join(tmpdir(), 'entente-keys-')), 'keys');
  writeFileSync(apiKeysFile, made.map(({ role, sha256 }) => `the-${role} ${role} ${sha256}`).join('\n'));
  return {
    keys: Object.fromEntries(made.map(({ role, key }) => [role, key])) as Record<R, string>,
    apiKeysFile,
  };
}
