import type { Protection } from '../../config.ts';
import { ExpectedError } from '../../errors.ts';

/** Whether a host to bind to is reachable from this machine only. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/**
 * Throws CONFIG_INVALID when other machines could reach the service although no credentials are configured and
 * anonymous reading was not explicitly allowed.
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
    `HOST is ${host}, which other machines can reach, but callers are not authenticated and reading is not declared public. ` +
      'Start with --public-read (or PUBLIC_READ=true), or set API_KEYS_FILE, JWT_KEYS_URL or JWT_SECRET, or unset HOST for 127.0.0.1.',
  );
}
