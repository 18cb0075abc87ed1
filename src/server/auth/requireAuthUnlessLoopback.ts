import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';
import { isLoopback } from './isLoopback.ts';

/**
 * Throws CONFIG_INVALID when the service would be reachable from other machines though nobody decided that
 * anonymous callers may read, and no credentials are set up.
 */
export function requireAuthUnlessLoopback({
  host,
  publicRead,
  apiKeysFile,
  token,
}: Protection & { host: string }): void {
  if (isLoopback(host) || publicRead || apiKeysFile || token) return;
  throw new ExpectedError(
    'CONFIG_INVALID',
    `HOST is ${host}, which other machines can reach, but nobody is told apart and reading is not declared public. ` +
      'Start with --public-read (or PUBLIC_READ=true), or set API_KEYS_FILE, JWT_KEYS_URL or JWT_SECRET, or unset HOST for 127.0.0.1.',
  );
}
